import { element, escapeHtml, joinHtml, type SafeHtml } from "../safe-html";
import { displayUrl } from "../url";
import type { EmphasisTag, InlineNode, RunNode, WrittenTag } from "./nodes";

/** Elements inside each other; what is deeper is drawn without its element. */
const deepest = 16;

type DrawnTag = EmphasisTag | WrittenTag | "a";

/** An element that is still open. */
interface Frame {
  readonly children: SafeHtml[];
  /** `undefined` for one that is not drawn: its children are its parent's. */
  readonly tag: DrawnTag | undefined;
  readonly url: string | undefined;
  /** Written as an HTML tag, so that its end may be missing or in the wrong place. */
  readonly isWritten: boolean;
}

function renderFrame(tag: DrawnTag, { url, children }: Frame): SafeHtml {
  if (tag !== "a" || url === undefined) return element(tag, {}, children);
  const content = joinHtml(children);
  return element("a", { href: url }, content === "" ? escapeHtml(displayUrl(url)) : content);
}

/** Builds markup from a flat list; an element closes its children, so the result is always balanced. */
class InlineRenderer {
  private readonly frames: Frame[] = [];
  private readonly children: SafeHtml[] = [];
  private current: SafeHtml[] = this.children;
  private isInLink = false;

  render(nodes: readonly InlineNode[]): SafeHtml {
    for (const node of nodes) this.add(node);
    this.closeDownTo(0);
    return joinHtml(this.children);
  }

  private add(node: InlineNode): void {
    switch (node.type) {
      case "text":
        this.addText(node.text);
        break;
      case "code":
        this.current.push(element("code", {}, escapeHtml(node.text)));
        break;
      case "break":
        this.current.push(element("br", {}, []));
        break;
      case "autolink":
        this.addAutolink(node.text, node.url);
        break;
      case "openLink":
        this.openLink(node.url);
        break;
      case "closeLink":
        this.closeStructure();
        break;
      case "tag":
        if (node.closing) this.closeWritten(node.tag, node.text);
        else this.openWritten(node.tag, node.text);
        break;
      case "run":
        this.addRun(node);
        break;
    }
  }

  private addText(text: string): void {
    this.current.push(escapeHtml(text));
  }

  private addAutolink(text: string, url: string): void {
    if (this.isInLink) this.addText(text);
    else this.current.push(element("a", { href: url }, escapeHtml(text)));
  }

  private addRun({ character, left, closes, opens }: RunNode): void {
    for (const _ of closes) this.closeStructure();
    if (left > 0) this.addText(character.repeat(left));
    for (let index = opens.length - 1; index >= 0; index--) this.open(opens[index], false);
  }

  private openLink(url: string | undefined): void {
    if (url === undefined || this.isInLink) {
      this.open(undefined, false);
    } else {
      this.isInLink = true;
      this.open("a", false, url);
    }
  }

  private openWritten(tag: WrittenTag, typed: string): void {
    if (this.frames.length < deepest) this.open(tag, true);
    else this.addText(typed);
  }

  private open(tag: DrawnTag | undefined, isWritten: boolean, url?: string): void {
    const isDrawn = tag !== undefined && (tag === "a" || this.frames.length < deepest);
    const frame: Frame = isDrawn
      ? { children: [], tag, isWritten, url }
      : { children: this.current, tag: undefined, isWritten, url: undefined };
    this.frames.push(frame);
    this.current = frame.children;
  }

  /** A closing tag closes what was written inside the same emphasis or link; else it is text. */
  private closeWritten(tag: WrittenTag, typed: string): void {
    for (let index = this.frames.length - 1; this.frames[index]?.isWritten; index--) {
      if (this.frames[index]?.tag === tag) {
        this.closeDownTo(index);
        return;
      }
    }
    this.addText(typed);
  }

  /** Closes the innermost emphasis or link, and the tags left open in it. */
  private closeStructure(): void {
    let index = this.frames.length - 1;
    while (this.frames[index]?.isWritten) index--;
    this.closeDownTo(index);
  }

  private closeDownTo(height: number): void {
    while (this.frames.length > height) {
      const frame = this.frames.pop();
      if (!frame) return;
      this.current = this.frames.at(-1)?.children ?? this.children;
      if (frame.tag === "a") this.isInLink = false;
      if (frame.tag) this.current.push(renderFrame(frame.tag, frame));
    }
  }
}

/** The markup of one run of text. */
export function renderInline(nodes: readonly InlineNode[]): SafeHtml {
  return new InlineRenderer().render(nodes);
}
