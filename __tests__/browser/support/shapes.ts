import type { Picture } from "pngjs";

/** A rectangle of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of each field of a grid over its ink is black: the same wherever the ink stands. */
export type Shape = readonly number[];

const fields = 12;

/** From 0, the lightest pixel of the box, to 1, the darkest; row by row. */
export function inkIn({ data, width }: Picture, box: Box): number[] {
  const greys = Array.from({ length: box.width * box.height }, (_, index) => {
    const row = box.y + Math.floor(index / box.width);
    return data[(row * width + box.x + (index % box.width)) * 4] ?? 255;
  });
  const lightest = Math.max(...greys);
  const range = Math.max(1, lightest - Math.min(...greys));
  return greys.map((grey) => (lightest - grey) / range);
}

/** The shape of what stands in a box. */
export function shapeIn(picture: Picture, box: Box): Shape {
  const dots = inkIn(picture, box)
    .map((ink, index) => ({ ink, x: index % box.width, y: Math.floor(index / box.width) }))
    .filter(({ ink }) => ink > 0.25);
  const [left, top] = [Math.min(...dots.map(({ x }) => x)), Math.min(...dots.map(({ y }) => y))];
  const width = Math.max(...dots.map(({ x }) => x)) - left + 1;
  const height = Math.max(...dots.map(({ y }) => y)) - top + 1;
  const shape = new Array<number>(fields * fields).fill(0);
  for (const { ink, x, y } of dots) {
    const column = Math.floor(((x - left) / width) * fields);
    const row = Math.floor(((y - top) / height) * fields);
    const field = row * fields + column;
    shape[field] = (shape[field] ?? 0) + (ink * fields * fields) / (width * height);
  }
  return shape;
}

const distance = (one: Shape, other: Shape): number =>
  one.reduce((sum, value, field) => sum + Math.abs(value - (other[field] ?? 0)), 0);

/** The name of the shape that differs least from another. */
export function nearest(shape: Shape, named: ReadonlyMap<string, Shape>): string | undefined {
  const [first] = [...named]
    .map(([name, candidate]) => ({ name, far: distance(shape, candidate) }))
    .sort((one, other) => one.far - other.far);
  return first?.name;
}
