import { countHan, hasHan } from "./script";

/** How names of institutions end; behind a shorter text it may be a given name. */
const hanEnd =
  /(?:大学|大學|学院|學院|研究院|研究所|公司|委员会|委員會|中心|协会|協會|学会|學會|出版社|编写组|編寫組|课题组|課題組|项目组|項目組|工作组|工作組|编委会|編委會|实验室|實驗室|集团|集團|银行|銀行|医院|醫院|基金会|基金會|联盟|聯盟|局|部|处|處|办公室|辦公室)$/;

const latinWord =
  /(?<!\p{L})(?:universit(?:y|ies|ät|é|à|at)|universidade?|institut(?:e|es|o)?|inc|ltd|llc|gmbh|corp|corporation|company|association|committee|consortium|collaboration|group|team|department|organi[sz]ation|society|laborator(?:y|ies)|foundation|cent(?:er|re)|academy|ministry|council|agency|hospital|college)(?!\p{L})/iu;

/** These end no given name; 清华大学 has four characters only. */
const plainHanEnd =
  /(?:大学|大學|学院|學院|公司|研究院|研究所|出版社|委员会|委員會|协会|協會|医院|醫院|银行|銀行|集团|集團)$/;

/** Whether a text ends as Chinese names of institutions do: 大学, 有限公司. */
export const endsAsInstitution = (text: string): boolean => hanEnd.test(text);

/**
 * Whether a text is an institution by the words in it. A person's name is hardly ever longer than four Han,
 * so that 陈中心 and 王部 remain persons.
 */
export function isInstitution(text: string): boolean {
  if (hasHan(text)) {
    const length = countHan(text);
    return length > 4 ? endsAsInstitution(text) : length === 4 && plainHanEnd.test(text);
  }
  return latinWord.test(text);
}
