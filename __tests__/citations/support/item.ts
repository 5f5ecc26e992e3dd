import { type CslItem, emptyItem } from "../../../src/citations/item";

/** A work of which only these members are known. */
export const itemOf = (members: Partial<CslItem>): CslItem => ({ ...emptyItem, ...members });
