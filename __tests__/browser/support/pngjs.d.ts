declare module "pngjs" {
  /** Four bytes a pixel: red, green, blue, alpha. */
  export interface Picture {
    width: number;
    height: number;
    data: Buffer;
  }
  export const PNG: {
    sync: { read(png: Buffer): Picture; write(picture: Picture): Buffer };
  };
}
