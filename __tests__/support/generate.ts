export { generate as default } from "../../scripts/build/generate";
