/** Sorts a short list in place and stably; the built-in sort takes a kilobyte of memory for each. */
export const sortShort = <T>(list: T[], compare: (a: T, b: T) => number): T[] => {
  for (let at = 1; at < list.length; at += 1) {
    const item = list[at] as T;
    let place = at;
    while (place > 0 && compare(list[place - 1] as T, item) > 0) {
      list[place] = list[place - 1] as T;
      place -= 1;
    }
    list[place] = item;
  }
  return list;
};
