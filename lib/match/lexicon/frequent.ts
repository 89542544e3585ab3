import type { ReadingLanguage } from '@/lib/model/language';

/** Frequent small words of each language, by which a text without one is told, with commas. */
export const FREQUENT: Readonly<Record<ReadingLanguage, string>> = {
  fr: `
    le, la, les, des, du, et, est, que, dans, pour, une, sur, aux, avec, ont, par, qui, pas, au
  `,
  en: `
    the, of, and, to, in, that, is, was, for, with, on, as, by, has, have, from, are, were, an, it
  `,
  uk: `
    і, в, у, на, що, не, за, як, для, це, від, його, вони, був, були, та, також, ще, вже, або, до,
    після, який, які, із, щодо, про
  `,
  ru: `
    и, в, на, что, не, по, из, как, для, это, от, его, они, был, были, при, также, еще, уже, или,
    до, после, который, которые
  `,
  ko: `
    있다, 것으로, 이, 그, 수, 등, 및, 대한, 대해, 위해, 했다, 밝혔다, 말했다, 지난, 또, 이번, 한다, 따르면, 있는, 것이다, 하는, 통해, 이날,
    전했다, 것은, 함께
  `,
  de: `
    der, die, und, das, den, von, mit, ist, im, nicht, ein, eine, auf, für, dem, sich, auch, nach,
    werden, haben, zu, des
  `,
  es: `
    el, los, las, del, que, y, en, una, con, por, para, como, más, se, su, al, es, ha, pero, sus,
    han, fueron, están
  `,
  it: `
    il, lo, gli, della, che, di, è, per, con, una, del, non, sono, alla, nel, ha, più, anche, dei,
    dal
  `,
  pl: `
    i, w, na, z, do, nie, się, że, jest, to, o, przez, oraz, jak, od, są, ale, po, dla, był, które
  `,
  pt: `
    os, as, da, do, das, dos, que, e, em, uma, com, por, para, não, mais, ao, na, no, foi, são
  `,
};
