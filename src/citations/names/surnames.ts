/** Without those that are more often a short family name and a given one: 贺兰英 is of the family 贺. */
const simplified =
  "欧阳 司马 诸葛 上官 皇甫 令狐 东方 夏侯 尉迟 公孙 长孙 慕容 宇文 司徒 司空 司寇 端木 独孤 南宫 西门 东郭 南郭 百里 东门 南门 北宫 呼延 拓跋 拓拔 轩辕 赫连 澹台 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 公羊 公冶 公西 公良 宗政 鲜于 万俟 闻人 亓官 仉督 子车 颛孙 巫马 漆雕 乐正 壤驷 夹谷 宰父 谷梁 段干 梁丘 左丘 羊舌 微生 第五 叱干 完颜 耶律 纳兰 纳喇 富察 哥舒 尔朱 斛律 即墨 达奚 褚师 宿勤 东里";
const traditional =
  "歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 獨孤 南宮 西門 東郭 東門 南門 北宮 軒轅 赫連 澹臺 濮陽 單于 仲孫 鍾離 閭丘 鮮于 萬俟 聞人 亓官 子車 顓孫 巫馬 樂正 壤駟 夾谷 穀梁 段干 梁丘 完顏 納蘭 納喇 爾朱 達奚 褚師 東里";
const korean = "남궁 황보 제갈 사공 선우 서문 독고 동방";

const compounds = new Set(`${simplified} ${traditional} ${korean}`.split(" "));

/** Whether two characters are together a family name: 欧阳, 司馬, 남궁. */
export const isCompoundSurname = (text: string): boolean => compounds.has(text);
