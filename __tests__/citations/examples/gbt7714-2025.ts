/** A publication as a resume has it, and what a source prints for it. */
export interface GbtExample {
  /** The file that the text was copied from by hand, and its number or key there. */
  source: string;
  item: Readonly<Record<string, unknown>>;
  /** Spellings that the sources have, the widths of signs in English titles aside. */
  accepts: readonly string[];
}

const zotero = (number: number): string =>
  `zotero-chinese/styles, GB-T-7714—2025（顺序编码，双语）/index.md [${number}]`;

const bibtex = (key: string): string =>
  `zepinglee/gbt7714-bibtex-style, tests/testfiles/2025-numeric.tlg, gbt7714.${key}`;

export const examples2025: readonly GbtExample[] = [
  {
    source: `${bibtex("8.5.3:3")}; ${zotero(42)}`,
    item: {
      type: "article-journal",
      name: "互联网药品可信交易环境中主体资质审核备案模式",
      authors: "于潇、刘义、柴跃廷、孙宏波",
      venue: "清华大学学报（自然科学版）",
      volume: 52,
      issue: 11,
      pages: "1518-1523",
      releaseDate: "2012",
    },
    accepts: [
      "于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.",
    ],
  },
  {
    source: `${bibtex("8.1:3")}; ${zotero(40)}`,
    item: {
      type: "article-journal",
      name: "四库馆私家抄校书考略",
      authors: ["杨洪升"],
      venue: "文献",
      issue: "1",
      pages: "56-75",
      releaseDate: "2013",
    },
    accepts: ["杨洪升. 四库馆私家抄校书考略[J]. 文献，2013（1）：56-75."],
  },
  {
    source: `${bibtex("8.5.3:2")}; ${zotero(43)}`,
    item: {
      type: "article-journal",
      name: "花枝蝶鸟方镜的镜范: 以平安后期的铜镜制作工艺为中心",
      authors: ["久保智康"],
      translators: ["顾幼静"],
      venue: "东方博物",
      issue: 1,
      pages: "85--92",
      releaseDate: "2009",
    },
    accepts: [
      "久保智康. 花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心[J]. 顾幼静，译. 东方博物，2009（1）：85-92.",
    ],
  },
  {
    source: `${bibtex("8.5.3:4")}; ${zotero(47)} (addresses differ in s of https)`,
    item: {
      type: "article-journal",
      name: "惯性增强动力吸振器-浮置板轨道低频减振性能研究",
      authors: ["张群", "程志宝", "石志飞"],
      venue: "铁道学报",
      releaseDate: "2024-05-09",
      url: "https://kns.cnki.net/kcms/detail/11.2104.u.20240507.1737.002.html",
    },
    accepts: [
      "张群，程志宝，石志飞. 惯性增强动力吸振器-浮置板轨道低频减振性能研究[J/OL]. 铁道学报，2024-05-09. https://kns.cnki.net/kcms/detail/11.2104.u.20240507.1737.002.html.",
    ],
  },
  {
    source: `${bibtex("8.5.3:7")}; ${zotero(50)}`,
    item: {
      type: "article-journal",
      name: "过冷大水滴环境粒径分布模拟方法研究进展",
      authors: ["王利平", "王福新", "刘洪"],
      venue: "航空学报",
      volume: "45",
      issue: "增刊1",
      articleNumber: "730570",
      releaseDate: "2024",
    },
    accepts: [
      "王利平，王福新，刘洪. 过冷大水滴环境粒径分布模拟方法研究进展[J]. 航空学报，2024，45（增刊1）：730570.",
    ],
  },
  {
    source: zotero(44),
    item: {
      type: "article-journal",
      name: "从数字地球到智慧地球",
      authors: ["陈建军"],
      venue: "国土资源导刊",
      volume: 7,
      issue: 10,
      pages: 93,
      releaseDate: "2010",
      accessed: "2013-03-20",
      url: "http://d.g.wanfangdata.com.cn/Periodical_hunandz201010038.aspx",
      doi: "10.3969/j.issn.1672-5603.2010.10.038",
    },
    accepts: [
      "陈建军. 从数字地球到智慧地球[J/OL]. 国土资源导刊，2010，7（10）：93. http://d.g.wanfangdata.com.cn/Periodical_hunandz201010038.aspx. DOI:10.3969/j.issn.1672-5603.2010.10.038.",
    ],
  },
  {
    source: `${bibtex("8.1:4")}; ${zotero(51)}`,
    item: {
      type: "article-journal",
      name: "Cataloging internet resources",
      authors: ["Priscilla Caplan"],
      venue: "The Public-Access Computer Systems Review",
      volume: 4,
      issue: 2,
      pages: "61–66",
      releaseDate: "1993",
    },
    accepts: [
      "Caplan P. Cataloging internet resources[J]. The Public-Access Computer Systems Review，1993，4（2）：61-66.",
    ],
  },
  {
    source: `${bibtex("8.5.3:8")}; ${zotero(52)}`,
    item: {
      type: "article-journal",
      name: "Jadeite-bearing metagabbro in serpentinite melange of the “Kurosegawa Belt” in Izumi Town, Yatsushiro City, Kumamoto Prefecture, central Kyushu",
      authors: "Saito, Makoto and Miyazaki, Kazuhiro",
      venue: "Bulletin of the Geological Survey of Japan",
      volume: 57,
      issue: "5/6",
      pages: "169-176",
      releaseDate: "2006",
    },
    accepts: [
      "Saito M，Miyazaki K. Jadeite-bearing metagabbro in serpentinite melange of the “Kurosegawa Belt” in Izumi Town, Yatsushiro City, Kumamoto Prefecture, central Kyushu[J]. Bulletin of the Geological Survey of Japan，2006，57（5/6）：169-176.",
    ],
  },
  {
    source: `${bibtex("b.4:14")}; ${zotero(53)}`,
    item: {
      type: "article-journal",
      name: "Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment",
      authors: [
        { family: "Des Marais", given: "David J." },
        { family: "Strauss", given: "Harald" },
        { family: "Summons", given: "Roger E." },
        { family: "Hayes", given: "J. M." },
      ],
      venue: "Nature",
      volume: 359,
      pages: "605-609",
      releaseDate: "1992-10-15",
    },
    accepts: [
      "Des Marais D J，Strauss H，Summons R E，et al. Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment[J]. Nature，1992，359：605-609.",
    ],
  },
  {
    source: `${bibtex("b.4:15")}; ${zotero(54)}`,
    item: {
      type: "article-journal",
      name: "Metadata quality control in digital repositories and collections: criteria, semantics, and mechanisms",
      authors: ["Jung-Ran Park", "Yuji Tosaka"],
      venue: "Cataloging & Classification Quarterly",
      volume: 48,
      issue: 8,
      pages: "696-715",
      releaseDate: "2010-09-23",
      accessed: "2013-09-05",
      url: "https://www.tandfonline.com/doi/full/10.1080/01639374.2010.508711",
    },
    accepts: [
      "Park J-R，Tosaka Y. Metadata quality control in digital repositories and collections: criteria, semantics, and mechanisms[J/OL]. Cataloging & Classification Quarterly，2010，48（8）：696-715. https://www.tandfonline.com/doi/full/10.1080/01639374.2010.508711.",
    ],
  },
  {
    source: zotero(59),
    item: {
      type: "article-journal",
      name: "Longitudinal changes in brain volumes and cerebrovascular lesions on MRI in patients with manifest arterial disease: the SMART-MR study",
      authors: [
        { family: "Veen", given: "Pieternella H.", particle: "van der" },
        "Majon Muller",
        "Koen L. Vincken",
        "Theo D. Witkamp",
      ],
      venue: "Journal of the Neurological Sciences",
      volume: 337,
      issue: "1/2",
      pages: "112-118",
      releaseDate: "2014-02-15",
      url: "https://pubmed.ncbi.nlm.nih.gov/24314719/",
      doi: "10.1016/j.jns.2013.11.029",
    },
    accepts: [
      "Veen P H van der，Muller M，Vincken K L，et al. Longitudinal changes in brain volumes and cerebrovascular lesions on MRI in patients with manifest arterial disease: the SMART-MR study[J/OL]. Journal of the Neurological Sciences，2014，337（1/2）：112-118. https://pubmed.ncbi.nlm.nih.gov/24314719/. DOI:10.1016/j.jns.2013.11.029.",
    ],
  },
  {
    source: zotero(57),
    item: {
      type: "article-journal",
      name: "Using artificial neural networks to explain the attraction of jewel beetles (Coleoptera: Buprestidae) to colored traps",
      authors: ["Roger D. Santer", "Otar Akanyeti"],
      venue: "Insect science",
      releaseDate: "2025",
      url: "https://webofscience.clarivate.cn/wos/woscc/full-record/WOS:001398099800001",
      doi: "10.1111/1744-7917.13496",
    },
    accepts: [
      "Santer R D，Akanyeti O. Using artificial neural networks to explain the attraction of jewel beetles (Coleoptera: Buprestidae) to colored traps[J/OL]. Insect science，2025. https://webofscience.clarivate.cn/wos/woscc/full-record/WOS:001398099800001. DOI:10.1111/1744-7917.13496.",
    ],
  },
  {
    source: bibtex("5.1:4"),
    item: {
      type: "article-journal",
      name: "Молибден-медно-золото-порфировое месторождение Рябиновое",
      authors: [{ family: "Кочетков", given: "А. Я." }],
      venue: "Отечественная геология",
      issue: 7,
      pages: "50-58",
      releaseDate: "1993",
    },
    accepts: [
      "Кочетков А Я. Молибден-медно-золото-порфировое месторождение Рябиновое[J]. Отечественная геология，1993（7）：50-58.",
    ],
  },
  {
    source: `${bibtex("8.5.3:1")}; ${zotero(41)}`,
    item: {
      type: "article-newspaper",
      name: "数字革命与竞争国际化",
      authors: "丁文详",
      venue: "中国青年报",
      pages: "15",
      releaseDate: "2000-11-20",
    },
    accepts: ["丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）."],
  },
  {
    source: `${bibtex("b.4:6")}; ${zotero(45)}`,
    item: {
      type: "N",
      name: "探索微观世界的无穷奥秘（科技大观）",
      authors: ["陈缮真"],
      venue: "人民日报",
      issue: 17,
      releaseDate: "2022-08-16",
      url: "http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm",
    },
    accepts: [
      "陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.",
    ],
  },
  {
    source: `${bibtex("5.1:1")}; ${zotero(16)}`,
    item: {
      type: "book",
      name: "银行业的未来与人工智能",
      authors: [{ literal: "博伯尔" }],
      translators: [{ literal: "徐超" }],
      publisherPlace: "北京",
      publisher: "清华大学出版社",
      releaseDate: "2023",
      pages: 35,
    },
    accepts: ["博伯尔. 银行业的未来与人工智能[M]. 徐超，译. 北京：清华大学出版社，2023：35."],
  },
  {
    source: `${bibtex("8.2.2:5")}; ${zotero(12)}`,
    item: {
      type: "book",
      name: "递归宏观经济理论",
      authors: [{ literal: "扬奎斯特" }, { literal: "萨金特" }],
      translators: ["杨斌", "王忠玉", "陈彦斌", "黄少敏"],
      edition: 2,
      publisherPlace: "北京",
      publisher: "中国人民大学出版社",
      releaseDate: "2010",
      pages: "798",
    },
    accepts: [
      "扬奎斯特，萨金特. 递归宏观经济理论[M]. 杨斌，王忠玉，陈彦斌，等，译. 2 版. 北京：中国人民大学出版社，2010：798.",
    ],
  },
  {
    source: `${bibtex("b.1:9")}; ${zotero(9)}`,
    item: {
      type: "book",
      name: "大学计算机：计算思维与信息素养",
      authors: ["战德臣", "张丽杰"],
      edition: "第3版",
      publisherPlace: "北京",
      publisher: "高等教育出版社",
      releaseDate: "2019",
    },
    accepts: [
      "战德臣，张丽杰. 大学计算机：计算思维与信息素养[M]. 3 版. 北京：高等教育出版社，2019.",
    ],
  },
  {
    source: `${bibtex("b.1:8")} (with 影印本); ${zotero(8)}`,
    item: {
      type: "book",
      name: "康熙字典：巳集上 水部",
      edition: "同文书局影印本",
      publisherPlace: "北京",
      publisher: "中华书局",
      releaseDate: "1962",
      pages: 50,
    },
    accepts: ["康熙字典：巳集上 水部[M]. 同文书局影印本. 北京：中华书局，1962：50."],
  },
  {
    source: zotero(3),
    item: {
      type: "book",
      name: "国史旧闻",
      authors: ["陈登原"],
      volume: 1,
      publisherPlace: "北京",
      publisher: "中华书局",
      releaseDate: "2000",
      pages: 29,
    },
    accepts: ["陈登原. 国史旧闻：第1卷[M]. 北京：中华书局，2000：29."],
  },
  {
    source: zotero(13),
    item: {
      type: "book",
      name: "改革开放三十年：云南企业家奋斗史",
      authors: ["云南省企业联合会", "云南省企业家协会", "云南民族新闻文化发展研究院"].map(
        (literal) => ({ literal }),
      ),
      publisherPlace: "芒市",
      publisher: "德宏民族出版社",
      releaseDate: "2009",
    },
    accepts: [
      "云南省企业联合会，云南省企业家协会，云南民族新闻文化发展研究院. 改革开放三十年：云南企业家奋斗史[M]. 芒市：德宏民族出版社，2009.",
    ],
  },
  {
    source: zotero(17),
    item: {
      type: "book",
      name: "最新図書館用語大辞典",
      authors: [{ literal: "図書館用語辞典編集委員会" }],
      publisherPlace: "東京",
      publisher: "柏書房株式会社",
      releaseDate: "2004",
      pages: 154,
      language: "ja",
    },
    accepts: [
      "図書館用語辞典編集委員会. 最新図書館用語大辞典[M]. 東京：柏書房株式会社，2004：154.",
    ],
  },
  {
    source: `${bibtex("8.2.2:6")}; ${zotero(18)} (Jr without a comma, which CSL cannot set)`,
    item: {
      type: "book",
      name: "Probability, random variables, and random signal principles",
      authors: "Peebles, Jr., Peyton Z.",
      edition: "Fourth",
      publisherPlace: "New York",
      publisher: "McGraw-Hill",
      releaseDate: "2001",
    },
    accepts: [
      "Peebles P Z，Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York：McGraw-Hill，2001.",
    ],
  },
  {
    source: `${bibtex("8.2.2:7")}; ${zotero(22)}`,
    item: {
      type: "book",
      name: "Death by theory: a tale of mystery and archaeological theory",
      authors: ["Adrian Praetzellis"],
      edition: "Rev.",
      publisher: "Rowman & Littlefield Publishing Group, Inc.",
      releaseDate: "2011",
      pages: 13,
      accessed: "2012-07-26",
      url: "http://lib.myilibrary.com/Open.aspx?id=293666",
    },
    accepts: [
      "Praetzellis A. Death by theory: a tale of mystery and archaeological theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc.，2011：13. http://lib.myilibrary.com/Open.aspx?id=293666.",
    ],
  },
  {
    source: `${bibtex("b.1:19")}; ${zotero(19)}`,
    item: {
      type: "book",
      name: "Kaplan & Sadock’s comprehensive textbook of psychiatry",
      editors: ["Benjamin J. Sadock", "Virginia Alcott Sadock", "Pedro Ruiz", "Harold I. Kaplan"],
      volume: 1,
      edition: "9th",
      publisherPlace: "Philadelphia",
      publisher: "Wolters Kluwer Health/Lippincott Williams & Wilkins",
      releaseDate: "2009",
    },
    accepts: [
      "Sadock B J，Sadock V A，Ruiz P，et al. Kaplan & Sadock’s comprehensive textbook of psychiatry：v.1[M]. 9th ed. Philadelphia：Wolters Kluwer Health/Lippincott Williams & Wilkins，2009.",
    ],
  },
  {
    source: `${zotero(15)} of the examples after 心理学报`,
    item: {
      type: "book",
      name: "A philosophical essay on probabilities",
      authors: ["Pierre-Simon Laplace"],
      translators: ["F. W. Truscott", "F. L. Emory"],
      publisher: "Dover",
      releaseDate: "1951",
    },
    accepts: [
      "Laplace P-S. A philosophical essay on probabilities[M]. Truscott F W，Emory F L，trans. Dover，1951.",
    ],
  },
  {
    source: `${bibtex("8.3.2:1")}; ${zotero(26)}`,
    item: {
      type: "chapter",
      name: "谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答",
      authors: ["阿扬"],
      translators: ["姜海伦"],
      venue: "认识记忆力：关于学习、思考与遗忘的脑科学",
      editors: [{ literal: "《环球科学》杂志社" }],
      publisherPlace: "北京",
      publisher: "机械工业出版社",
      releaseDate: "2023",
      pages: "15-18",
    },
    accepts: [
      "阿扬. 谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答[M]. 姜海伦，译//《环球科学》杂志社. 认识记忆力：关于学习、思考与遗忘的脑科学. 北京：机械工业出版社，2023：15-18.",
    ],
  },
  {
    source: `${bibtex("8.3.2:2")}; ${zotero(27)}`,
    item: {
      type: "chapter",
      name: "周易外传：卷5",
      venue: "船山全书",
      volume: "第1册",
      editors: ["王夫之"],
      edition: "修订版",
      publisherPlace: "长沙",
      publisher: "岳麓书社",
      releaseDate: "2011",
      pages: "983-1029",
    },
    accepts: ["周易外传：卷5[M]//王夫之. 船山全书：第1册. 修订版. 长沙：岳麓书社，2011：983-1029."],
  },
  {
    source: `${bibtex("8.3.2:3")}; ${zotero(31)}`,
    item: {
      type: "chapter",
      name: "政治经济学批判",
      authors: ["马克思"],
      venue: "马克思恩格斯全集",
      volume: 35,
      editors: ["马克思", "恩格斯"],
      edition: "2",
      publisherPlace: "北京",
      publisher: "人民出版社",
      releaseDate: "2013",
      pages: 302,
    },
    accepts: [
      "马克思. 政治经济学批判[M]//马克思，恩格斯. 马克思恩格斯全集：第35卷. 2 版. 北京：人民出版社，2013：302.",
    ],
  },
  {
    source: `${bibtex("b.2:7")}; ${zotero(32)} (2020版)`,
    item: {
      type: "chapter",
      name: "大黄",
      venue: "中华人民共和国药典",
      volume: "一部",
      editors: [{ literal: "国家药典委员会" }],
      edition: "2020",
      publisherPlace: "北京",
      publisher: "中国医药科技出版社",
      releaseDate: "2020",
      pages: "24-25",
    },
    accepts: [
      "大黄[M]//国家药典委员会. 中华人民共和国药典：一部. 2020 版. 北京：中国医药科技出版社，2020：24-25.",
      "大黄[M]//国家药典委员会. 中华人民共和国药典：一部. 2020版. 北京：中国医药科技出版社，2020：24-25.",
    ],
  },
  {
    source: `${bibtex("8.3.2:4")}; ${zotero(34)} (Jr without a comma)`,
    item: {
      type: "incollection",
      name: "Pathogenic properties of invading microorganisms",
      authors: "Weinstein, L. and Swartz, M. N.",
      venue: "Pathologic physiology: mechanisms of disease",
      editors: [
        { family: "Sodeman", given: "William A.", suffix: "Jr." },
        { family: "Sodeman", given: "William A." },
      ],
      edition: 5,
      publisherPlace: "Philadelphia",
      publisher: "Saunders",
      releaseDate: "1974",
      pages: "457-472",
    },
    accepts: [
      "Weinstein L，Swartz M N. Pathogenic properties of invading microorganisms[M]//Sodeman W A，Jr，Sodeman W A. Pathologic physiology: mechanisms of disease. 5th ed. Philadelphia：Saunders，1974：457-472.",
    ],
  },
  {
    source: `${bibtex("8.6.3:1")}; ${zotero(60)}`,
    item: {
      type: "paper-conference",
      name: "医疗机构保洁人员“一前五后”手卫生干预效果研究",
      authors: ["李妍", "王莹"],
      venue: "中华预防医学会医院感染控制分会第31次全国医院感染学术年会",
      pages: 2,
      releaseDate: "2022",
    },
    accepts: [
      "李妍，王莹. 医疗机构保洁人员“一前五后”手卫生干预效果研究[C]//中华预防医学会医院感染控制分会第31次全国医院感染学术年会，2022：2.",
    ],
  },
  {
    source: `${bibtex("8.6.1:2")}; ${zotero(64)}`,
    item: {
      type: "paper-conference",
      name: "中国农业转基因生物研发进展与安全管理",
      authors: ["汪学军"],
      venue: "中国国家生物安全框架实施国际合作项目研讨会论文集",
      editors: [{ literal: "国家环境保护总局生物安全管理办公室" }],
      publisherPlace: "北京",
      publisher: "中国环境科学出版社",
      pages: "22-25",
      releaseDate: "2005",
    },
    accepts: [
      "汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 中国国家生物安全框架实施国际合作项目研讨会论文集. 北京：中国环境科学出版社，2005：22-25.",
    ],
  },
  {
    source: `${bibtex("8.6.3:3")}; ${zotero(68)}`,
    item: {
      type: "paper-conference",
      name: "Unmixing before fusion: a generalized paradigm for multi-source-based hyperspectral image synthesis",
      authors: "Yang Yu, Erting Pan, Xinya Wang, Yuheng Wu, Xiaoguang Mei, Jiayi Ma",
      venue: "CVPR",
      pages: 4,
      releaseDate: "2024",
      accessed: "2025-12-02",
      url: "https://openaccess.thecvf.com/content/CVPR2024/html/Yu_Unmixing_Before_Fusion_A_Generalized_Paradigm_for_Multi-Source-based_Hyperspectral_Image_CVPR_2024_paper.html",
    },
    accepts: [
      "Yu Y，Pan E，Wang X，et al. Unmixing before fusion: a generalized paradigm for multi-source-based hyperspectral image synthesis[C/OL]//CVPR，2024：4. https://openaccess.thecvf.com/content/CVPR2024/html/Yu_Unmixing_Before_Fusion_A_Generalized_Paradigm_for_Multi-Source-based_Hyperspectral_Image_CVPR_2024_paper.html.",
    ],
  },
  {
    source: zotero(67),
    item: {
      type: "speech",
      name: "Application of improved SOM neural network in intelligent auditing of hospital financial vouchers",
      authors: ["Shanshan Wang"],
      venue: "2022 6th Asian Conference on Artificial Intelligence Technology (ACAIT)",
      pages: 2,
      releaseDate: "2022-12",
      url: "https://ieeexplore.ieee.org/document/10137867",
      doi: "10.1109/ACAIT56212.2022.10137867",
    },
    accepts: [
      "Wang S. Application of improved SOM neural network in intelligent auditing of hospital financial vouchers[C/OL]//2022 6th Asian Conference on Artificial Intelligence Technology (ACAIT)，2022：2. https://ieeexplore.ieee.org/document/10137867. DOI:10.1109/ACAIT56212.2022.10137867.",
    ],
  },
  {
    source: `${bibtex("8.7.2:1")}; ${zotero(72)}`,
    item: {
      type: "thesis",
      name: "融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究",
      authors: ["王琦"],
      genre: "博士学位论文",
      publisherPlace: "武汉",
      publisher: "武汉大学",
      releaseDate: "2022",
      pages: 87,
    },
    accepts: [
      "王琦. 融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究[D]. 武汉：武汉大学，2022：87.",
    ],
  },
  {
    source: `${zotero(31)} of the examples after 心理学报`,
    item: {
      type: "phdthesis",
      name: "汉语语言产生中的语音表征与加工",
      authors: ["余林"],
      publisher: "北京师范大学",
      releaseDate: "2000",
    },
    accepts: ["余林. 汉语语言产生中的语音表征与加工[D]. 北京师范大学，2000."],
  },
  {
    source: `${bibtex("8.7.2:3")}; ${zotero(75)}`,
    item: {
      type: "thesis",
      name: "支持状态可编程的SDN交换机关键技术研究",
      authors: ["井丽南"],
      publisherPlace: "北京",
      publisher: "中国科学院大学",
      releaseDate: "2022",
      pages: "43",
      accessed: "2025-12-02",
      url: "http://dpaper.las.ac.cn/Dpaper/detail/detailNew?paperID=20209289",
      cstr: "35001.37.01.33142.20220037",
    },
    accepts: [
      "井丽南. 支持状态可编程的SDN交换机关键技术研究[D/OL]. 北京：中国科学院大学，2022：43. http://dpaper.las.ac.cn/Dpaper/detail/detailNew?paperID=20209289. CSTR:35001.37.01.33142.20220037.",
    ],
  },
  {
    source: `${bibtex("8.8.3:1")}; ${zotero(79)}`,
    item: {
      type: "report",
      name: "人体安全重要技术标准研制最终报告",
      authors: ["汤万金", "杨跃翔", "刘文", "徐秋玲"],
      number: "7178999X-2006BAK04A10/10.2013",
      releaseDate: "2013-09-30",
      accessed: "2014-06-24",
      url: "http://www.nstrs.cn/xiangxiBG.aspx?id=41707",
    },
    accepts: [
      "汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.",
    ],
  },
  {
    source: `${bibtex("8.8.3:3")}; ${zotero(81)}`,
    item: {
      type: "report",
      name: "A comparative risk assessment framework for wildland fire management: the 2010 cohesive strategy science report",
      authors: ["David E. Calkin", "Alan A. Ager", "Matthew P. Thompson"],
      number: "RMRS-GTR-262",
      releaseDate: "2011",
      pages: "8-9",
      url: "https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf",
    },
    accepts: [
      "Calkin D E，Ager A A，Thompson M P. A comparative risk assessment framework for wildland fire management: the 2010 cohesive strategy science report：RMRS-GTR-262[R/OL]. 2011：8-9. https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf.",
    ],
  },
  {
    source: `${bibtex("8.8.3:4")}; ${zotero(82)}`,
    item: {
      type: "techreport",
      name: "Guidelines for handling excavated acid-producing material",
      authors: [{ literal: "U.S. Department of Transportation Federal Highway Administration" }],
      number: "PB 91-194001",
      publisherPlace: "Springfield",
      publisher: "U.S. Department of Commerce National Information Service",
      releaseDate: "1990",
      pages: 25,
    },
    accepts: [
      "U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing material：PB 91-194001[R]. Springfield：U.S. Department of Commerce National Information Service，1990：25.",
    ],
  },
  {
    source: `${bibtex("8.9.2:1")}; ${zotero(84)} (with a wide space behind the number)`,
    item: {
      type: "standard",
      name: "信息与文献 资源描述",
      number: "GB/T 3792—2021",
      authors: [{ literal: "全国信息与文献标准化技术委员会" }],
      releaseDate: "2021",
    },
    accepts: ["GB/T 3792—2021 信息与文献 资源描述[S]."],
  },
  {
    source: `${bibtex("8.9.2:4")}; ${zotero(88)}`,
    item: { type: "standard", name: "Audit data collection", number: "ISO 21378:2019" },
    accepts: ["ISO 21378:2019 Audit data collection[S]."],
  },
  {
    source: `${bibtex("8.10.2:1")}; ${zotero(94)}`,
    item: {
      type: "patent",
      name: "全智能节电器",
      authors: ["邓一刚"],
      number: "CN200610171314.3",
      releaseDate: "2008-01-16",
      pages: "8-9",
    },
    accepts: ["邓一刚. 全智能节电器：CN200610171314.3[P]. 2008-01-16：8-9."],
  },
  {
    source: bibtex("8.10.2:2"),
    item: {
      type: "patent",
      name: "光折变自适应光外差探测方法",
      inventors: ["石顺祥", "许海平", "孙艳玲", "赵卫"],
      holder: [{ literal: "西安电子科技大学" }],
      number: "CN01128777.2",
      releaseDate: "2002-03-06",
      url: "http://211.152.9.47/sipoasp/zljs/hyjs-yx-new.asp?recid=01128777.2&leixin=0",
    },
    accepts: [
      "西安电子科技大学. 光折变自适应光外差探测方法：CN01128777.2[P/OL]. 2002-03-06. http://211.152.9.47/sipoasp/zljs/hyjs-yx-new.asp?recid=01128777.2&leixin=0.",
    ],
  },
  {
    source: `${bibtex("8.11.2.2:2")}; ${zotero(110)}`,
    item: {
      type: "webpage",
      name: "Library of Congress",
      accessed: "2020-06-12",
      url: "https://www.loc.gov/",
    },
    accepts: ["Library of Congress[EB/OL]. [2020-06-12]. https://www.loc.gov/."],
  },
  {
    source: `${bibtex("8.11.3.2:3")}; ${zotero(106)}`,
    item: {
      type: "webpage",
      name: "“好好干，当一个好工人”",
      authors: ["许振超"],
      releaseDate: "2025-02-17",
      accessed: "2025-06-22",
      url: "https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html",
    },
    accepts: [
      "许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.",
    ],
  },
  {
    source: `${bibtex("8.11.3.2:4")}; ${zotero(112)}`,
    item: {
      type: "webpage",
      name: "Histórias de Portugal: livros caídos",
      authors: ["Marco António", "Lucy Pepper"],
      releaseDate: "2019-07-13",
      accessed: "2025-01-02",
      url: "https://arquivo.pt/wayback/20190905210731/http://publico.pt/2019/07/13/sociedade/noticia/podcast-historias-portugal-cuidadores-1879731",
    },
    accepts: [
      "António M，Pepper L. Histórias de Portugal: livros caídos[EB/OL]. （2019-07-13）[2025-01-02]. https://arquivo.pt/wayback/20190905210731/http://publico.pt/2019/07/13/sociedade/noticia/podcast-historias-portugal-cuidadores-1879731.",
    ],
  },
  {
    source: bibtex("8.11.3.2:5"),
    item: {
      type: "software",
      name: "[Zotero download]",
      authors: [{ literal: "Zotero" }],
      accessed: "2024-04-08",
      url: "https://www.zotero.org/download/",
    },
    accepts: ["Zotero. [Zotero download][CP/OL]. [2024-04-08]. https://www.zotero.org/download/."],
  },
  {
    source: `${bibtex("8.14.3:1")}; ${zotero(131)}`,
    item: {
      type: "dataset",
      name: "天宫二号遥感图像自然景物分类数据集",
      authors: ["周壮", "李盛阳", "吴薇", "张文昭"],
      version: "1.0",
      publisher: "国家基础学科公共科学数据中心",
      releaseDate: "2023-09-10",
      accessed: "2025-07-15",
      url: "https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf",
    },
    accepts: [
      "周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类数据集[DS/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.",
    ],
  },
  {
    source: bibtex("8.14.3:2"),
    item: {
      type: "dataset",
      name: "青海省县域教育、卫生发展指标（2001—2022年）",
      authors: [{ literal: "黄土高原科学数据中心（西北农林科技大学水土保持研究所）" }],
      publisher: "国家地球系统科学数据中心-黄土高原分中心",
      releaseDate: "2024-12-25",
      accessed: "2025-07-10",
      url: "https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558",
      doi: "10.12041/geodata.58691800703558.ver1.db",
    },
    accepts: [
      "黄土高原科学数据中心（西北农林科技大学水土保持研究所）. 青海省县域教育、卫生发展指标（2001—2022年）[DS/OL]. 国家地球系统科学数据中心-黄土高原分中心（2024-12-25）[2025-07-10]. https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558. DOI:10.12041/geodata.58691800703558.ver1.db.",
    ],
  },
  {
    source: zotero(137),
    item: {
      type: "dataset",
      name: "Global Burden of Disease Study 2019 (GBD2019) data resources",
      authors: [{ literal: "IHME" }],
      publisher: "Global Health Data Exchange",
      releaseDate: "2021",
      accessed: "2024-11-25",
      url: "https://ghdx.healthdata.org/gbd-2019",
    },
    accepts: [
      "IHME. Global Burden of Disease Study 2019 (GBD2019) data resources[DS/OL]. Global Health Data Exchange（2021）[2024-11-25]. https://ghdx.healthdata.org/gbd-2019.",
    ],
  },
  {
    source: `${bibtex("8.15.2:1")}; ${zotero(139)}`,
    item: {
      type: "preprint",
      name: "数据要素的统计测算方法探究",
      authors: ["肖玲", "张雪", "王永"],
      venue: "PSSXiv",
      releaseDate: "2024-07-02",
      accessed: "2024-09-30",
      url: "https://zsyyb.cn/abs/202408.01096",
      cstr: "CSTR:32012.36.PSSXiv.202408.01096",
    },
    accepts: [
      "肖玲，张雪，王永. 数据要素的统计测算方法探究[PP/OL]. PSSXiv（2024-07-02）[2024-09-30]. https://zsyyb.cn/abs/202408.01096. CSTR:32012.36.PSSXiv.202408.01096.",
    ],
  },
  {
    source: "zepinglee/gbt7714-bibtex-style, tests/testfiles/compatible-preprint.tlg, bai2025qwen2",
    item: {
      name: "Qwen2.5-vl technical report",
      authors: "Shuai Bai and Keqin Chen and Xuejing Liu and others",
      arxiv: "2502.13923",
      releaseDate: "2025",
    },
    // The source's own "Qwen2. 5" comes from BibTeX's change of case.
    accepts: [
      "Bai S，Chen K，Liu X，et al. Qwen2.5-vl technical report[PP/OL]. arXiv（2025）. https://arxiv.org/abs/2502.13923.",
    ],
  },
  {
    source: `${zotero(14)} of the examples after 法学引注手册`,
    item: { name: "民法总则" },
    accepts: ["民法总则[Z]."],
  },
];
