/** Something set-up cannot do by itself; `remedy` tells the person what to do. */
export class Trouble extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}
