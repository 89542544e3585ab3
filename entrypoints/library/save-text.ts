/** Hands a text to the reader as a file, where the browser puts downloads. */
export const saveText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn, not necessarily before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
