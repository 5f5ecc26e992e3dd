// Each is bounded and takes linear time; none lets a name begin with a dot, which could leave its folder.

/** ASCII letters, digits, `_`, `-` and dots: what most networks take. */
export const usual = /^[\w-][\w.-]{0,63}$/;

/** {@link usual} without dots. */
export const plain = /^[\w-]{1,64}$/;

export const digits = /^\d{1,20}$/;

/** An object id of MongoDB. */
export const objectId = /^[\da-f]{24}$/i;

/** Letters of any script, by blocks: `\p{L}` costs the first page the time to build its set. */
export const anyScript = /^(?!\.)[\w.\u00c0-\u1fff\u3040-\ud7ff\u{10000}-\u{3ffff}-]{1,100}$/u;
