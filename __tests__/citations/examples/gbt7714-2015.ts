import type { GbtExample } from "./gbt7714-2025";

const zotero = (number: number): string =>
  `zotero-chinese/styles, GB-T-7714—2015（顺序编码，双语）/index.md [${number}]`;

const bibtex = (key: string): string =>
  `zepinglee/gbt7714-bibtex-style, tests/testfiles/2015-numeric.tlg, gbt7714.${key}`;

export const examples2015: readonly GbtExample[] = [
  {
    source: `${zotero(42)}; ${bibtex("A.8:3")} (half brackets, a space before those of the issue)`,
    item: {
      type: "article-journal",
      name: "互联网药品可信交易环境中主体资质审核备案模式",
      authors: ["于潇", "刘义", "柴跃廷", "孙宏波"],
      venue: "清华大学学报（自然科学版）",
      volume: 52,
      issue: 11,
      pages: "1518-1523",
      releaseDate: "2012",
    },
    accepts: [
      "于潇, 刘义, 柴跃廷, 等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版）, 2012, 52(11): 1518-1523.",
    ],
  },
  {
    source: zotero(40),
    item: {
      type: "article-journal",
      name: "四库馆私家抄校书考略",
      authors: ["杨洪升"],
      venue: "文献",
      issue: "1",
      pages: "56-75",
      releaseDate: "2013",
    },
    accepts: ["杨洪升. 四库馆私家抄校书考略[J]. 文献, 2013(1): 56-75."],
  },
  {
    source: `${zotero(55)}; ${bibtex("4.4.2:8")}`,
    item: {
      type: "article-journal",
      name: "Next-generation sequencing: from understanding biology to personalized medicine",
      authors: "Karen S. Frese, Hugo A. Katus, and Benjamin Meder",
      venue: "Biology",
      volume: 2,
      issue: 1,
      pages: "378-398",
      releaseDate: "2013",
      accessed: "2013-03-19",
      url: "http://www.mdpi.com/2079-7737/2/1/378",
      doi: "10.3390/biology2010378",
    },
    accepts: [
      "FRESE K S, KATUS H A, MEDER B. Next-generation sequencing: from understanding biology to personalized medicine[J/OL]. Biology, 2013, 2(1): 378-398[2013-03-19]. http://www.mdpi.com/2079-7737/2/1/378. DOI:10.3390/biology2010378.",
    ],
  },
  {
    source: zotero(54),
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
      "PARK J R, TOSAKA Y. Metadata quality control in digital repositories and collections: criteria, semantics, and mechanisms[J/OL]. Cataloging & Classification Quarterly, 2010, 48(8): 696-715[2013-09-05]. https://www.tandfonline.com/doi/full/10.1080/01639374.2010.508711.",
    ],
  },
  {
    source: `${zotero(56)}; ${bibtex("4.4.2:9")} (another address)`,
    item: {
      type: "article-journal",
      name: "The genome of Eucalyptus grandis",
      authors: "Myburg, Alexander A. and Grattapaglia, Dario and Tuskan, Gerald A. and others",
      venue: "Nature",
      volume: 510,
      pages: "356-362",
      releaseDate: "2014",
      accessed: "2014-06-25",
      url: "https://www.nature.com/articles/nature13308.pdf",
      doi: "10.1038/nature13308",
    },
    accepts: [
      "MYBURG A A, GRATTAPAGLIA D, TUSKAN G A, et al. The genome of Eucalyptus grandis[J/OL]. Nature, 2014, 510: 356-362[2014-06-25]. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308.",
    ],
  },
  {
    source: `${zotero(53)}; ${bibtex("A.8:5")}`,
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
      "DES MARAIS D J, STRAUSS H, SUMMONS R E, et al. Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment[J]. Nature, 1992, 359: 605-609.",
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
      accessed: "2025-12-02",
      url: "https://pubmed.ncbi.nlm.nih.gov/24314719/",
      doi: "10.1016/j.jns.2013.11.029",
    },
    accepts: [
      "VEEN P H van der, MULLER M, VINCKEN K L, et al. Longitudinal changes in brain volumes and cerebrovascular lesions on MRI in patients with manifest arterial disease: the SMART-MR study[J/OL]. Journal of the Neurological Sciences, 2014, 337(1/2): 112-118[2025-12-02]. https://pubmed.ncbi.nlm.nih.gov/24314719/. DOI:10.1016/j.jns.2013.11.029.",
    ],
  },
  {
    source: `${zotero(41)}; ${bibtex("A.9:1")}`,
    item: {
      type: "article-newspaper",
      name: "数字革命与竞争国际化",
      authors: ["丁文详"],
      venue: "中国青年报",
      pages: 15,
      releaseDate: "2000-11-20",
    },
    accepts: ["丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15)."],
  },
  {
    source: bibtex("A.9:3"),
    item: {
      type: "article-newspaper",
      name: "大风沙过后的思考",
      authors: ["傅刚", "赵承", "李佳路"],
      venue: "北京青年报",
      releaseDate: "2000-01-12",
      accessed: "2005-09-28",
      url: "http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm",
    },
    accepts: [
      "傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.",
    ],
  },
  {
    source: zotero(12),
    item: {
      type: "book",
      name: "递归宏观经济理论",
      authors: [{ literal: "扬奎斯特" }, { literal: "萨金特" }],
      translators: ["杨斌", "王忠玉", "陈彦斌", "黄少敏"],
      edition: "2版",
      publisherPlace: "北京",
      publisher: "中国人民大学出版社",
      releaseDate: "2010",
      pages: 798,
    },
    accepts: [
      "扬奎斯特, 萨金特. 递归宏观经济理论[M]. 杨斌, 王忠玉, 陈彦斌, 等, 译. 2 版. 北京: 中国人民大学出版社, 2010: 798.",
    ],
  },
  {
    source: `${zotero(14)}; ${bibtex("4.1.2:11")}`,
    item: {
      type: "book",
      name: "当代美国外交",
      authors: ["赵学功"],
      publisherPlace: "北京",
      publisher: "社会科学文献出版社",
      releaseDate: "2001",
      accessed: "2014-06-11",
      url: "http://www.cadal.zju.edu.cn/book/trySinglePage/33023884/1",
    },
    accepts: [
      "赵学功. 当代美国外交[M/OL]. 北京: 社会科学文献出版社, 2001[2014-06-11]. http://www.cadal.zju.edu.cn/book/trySinglePage/33023884/1.",
    ],
  },
  {
    source: `${bibtex("4.1.2:14")}; ${zotero(18)} (Jr without a comma, which CSL cannot set)`,
    item: {
      type: "book",
      name: "Probability, random variables, and random signal principles",
      authors: [{ family: "Peebles", given: "Peyton Z.", suffix: "Jr." }],
      edition: "4th ed.",
      publisherPlace: "New York",
      publisher: "McGraw-Hill",
      releaseDate: "2001",
    },
    accepts: [
      "PEEBLES P Z, Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York: McGraw-Hill, 2001.",
    ],
  },
  {
    source: `${bibtex("A.1:16")}; ${zotero(22)}`,
    item: {
      type: "book",
      name: "Death by theory: a tale of mystery and archaeological theory",
      authors: ["Adrian Praetzellis"],
      edition: "Revised edition",
      publisher: "Rowman & Littlefield Publishing Group, Inc.",
      releaseDate: "2011",
      pages: 13,
      accessed: "2012-07-26",
      url: "http://lib.myilibrary.com/Open.aspx?id=293666",
    },
    accepts: [
      "PRAETZELLIS A. Death by theory: a tale of mystery and archaeological theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc., 2011: 13[2012-07-26]. http://lib.myilibrary.com/Open.aspx?id=293666.",
    ],
  },
  {
    source: bibtex("A.1:14"),
    item: {
      type: "book",
      name: "Introduction to information systems",
      authors: ["O'Brien, James A."],
      edition: 7,
      publisherPlace: "Burr Ridge, IL",
      publisher: "Irwin",
      releaseDate: "1994",
    },
    accepts: [
      "O'BRIEN J A. Introduction to information systems[M]. 7th ed. Burr Ridge, IL: Irwin, 1994.",
    ],
  },
  {
    source: bibtex("A.1:13"),
    item: {
      type: "book",
      name: "Names of persons: national usages for entry in catalogues",
      authors: [{ literal: "International Federation of Library Association and Institutions" }],
      edition: "3rd",
      publisherPlace: "London",
      publisher: "IFLA International Office for UBC",
      releaseDate: "1977",
    },
    accepts: [
      "International Federation of Library Association and Institutions. Names of persons: national usages for entry in catalogues[M]. 3rd ed. London: IFLA International Office for UBC, 1977.",
    ],
  },
  {
    source: `${zotero(30)}; ${bibtex("4.2.2:3")}`,
    item: {
      type: "chapter",
      name: "蓟县震旦亚界的研究",
      authors: ["陈晋镳", "张惠民", "朱士兴", "赵震"],
      venue: "中国震旦亚界",
      editors: [{ literal: "中国地质科学院天津地质矿产研究所" }],
      publisherPlace: "天津",
      publisher: "天津科学技术出版社",
      releaseDate: "1980",
      pages: "56-114",
    },
    accepts: [
      "陈晋镳, 张惠民, 朱士兴, 等. 蓟县震旦亚界的研究[M]//中国地质科学院天津地质矿产研究所. 中国震旦亚界. 天津: 天津科学技术出版社, 1980: 56-114.",
    ],
  },
  {
    source: bibtex("4.2.2:6"),
    item: {
      type: "chapter",
      name: "Pathogenic properties of invading microorganisms",
      authors: ["Weinstein, L.", "Swartz, M. N."],
      venue: "Pathologic physiology: mechanisms of disease",
      editors: [
        { family: "Sodeman", given: "William A.", suffix: "Jr." },
        { family: "Sodeman", given: "William A." },
      ],
      publisherPlace: "Philadelphia",
      publisher: "Saunders",
      releaseDate: "1974",
      pages: "457-472",
    },
    accepts: [
      "WEINSTEIN L, SWARTZ M N. Pathogenic properties of invading microorganisms[M]//SODEMAN W A, Jr, SODEMAN W A. Pathologic physiology: mechanisms of disease. Philadelphia: Saunders, 1974: 457-472.",
    ],
  },
  {
    source: zotero(68),
    item: {
      type: "paper-conference",
      name: "Unmixing before fusion: a generalized paradigm for multi-source-based hyperspectral image synthesis",
      authors: ["Yang Yu", "Erting Pan", "Xinya Wang", "Yuheng Wu"],
      venue: "CVPR",
      pages: 4,
      releaseDate: "2024",
      accessed: "2025-12-02",
      url: "https://openaccess.thecvf.com/content/CVPR2024/html/Yu_Unmixing_Before_Fusion_A_Generalized_Paradigm_for_Multi-Source-based_Hyperspectral_Image_CVPR_2024_paper.html",
    },
    accepts: [
      "YU Y, PAN E, WANG X, et al. Unmixing before fusion: a generalized paradigm for multi-source-based hyperspectral image synthesis[C/OL]//CVPR. 2024: 4[2025-12-02]. https://openaccess.thecvf.com/content/CVPR2024/html/Yu_Unmixing_Before_Fusion_A_Generalized_Paradigm_for_Multi-Source-based_Hyperspectral_Image_CVPR_2024_paper.html.",
    ],
  },
  {
    source: `${zotero(64)}; ${bibtex("A.7:3")} (another year)`,
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
      "汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 中国国家生物安全框架实施国际合作项目研讨会论文集. 北京: 中国环境科学出版社, 2005: 22-25.",
    ],
  },
  {
    source: zotero(76),
    item: {
      type: "phdthesis",
      author: "Cairns, Bruce Richard",
      title: "Infrared spectroscopic studies on solid oxygen",
      school: "University of California",
      address: "Berkeley",
      year: 1965,
      pages: 15,
    },
    accepts: [
      "CAIRNS B R. Infrared spectroscopic studies on solid oxygen[D]. Berkeley: University of California, 1965: 15.",
    ],
  },
  {
    source: zotero(73),
    item: {
      type: "mastersthesis",
      name: "社交媒体时代的虚假信息研究",
      authors: ["金燕萍"],
      publisherPlace: "温州",
      publisher: "温州大学",
      releaseDate: "2020",
      pages: 16,
      accessed: "2025-12-02",
      url: "https://d.wanfangdata.com.cn/thesis/D02216281",
    },
    accepts: [
      "金燕萍. 社交媒体时代的虚假信息研究[D/OL]. 温州: 温州大学, 2020: 16[2025-12-02]. https://d.wanfangdata.com.cn/thesis/D02216281.",
    ],
  },
  {
    source: `${zotero(79)}; ${bibtex("A.3:2")} (another address)`,
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
      "汤万金, 杨跃翔, 刘文, 等. 人体安全重要技术标准研制最终报告: 7178999X-2006BAK04A10/10.2013[R/OL]. (2013-09-30)[2014-06-24]. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.",
    ],
  },
  {
    source: `${bibtex("A.3:3")}`,
    item: {
      type: "report",
      name: "A comparative risk assessment framework for wildland fire management: the 2010 cohesive strategy science report",
      authors: ["David E. Calkin", "Alan A. Ager", "Matthew P. Thompson"],
      number: "RMRS-GTR-262",
      releaseDate: "2011",
      pages: "8-9",
    },
    accepts: [
      "CALKIN D E, AGER A A, THOMPSON M P. A comparative risk assessment framework for wildland fire management: the 2010 cohesive strategy science report: RMRS-GTR-262[R]. 2011: 8-9.",
    ],
  },
  {
    source: bibtex("A.3:5"),
    item: {
      type: "report",
      name: "Factors regulating the immune response: report of WHO Scientific Group",
      authors: [{ literal: "World Health Organization" }],
      publisherPlace: "Geneva",
      publisher: "WHO",
      releaseDate: "1970",
    },
    accepts: [
      "World Health Organization. Factors regulating the immune response: report of WHO Scientific Group[R]. Geneva: WHO, 1970.",
    ],
  },
  {
    source: bibtex("4.1.2:4"),
    item: {
      type: "standard",
      name: "信息与文献 都柏林核心元数据元素集",
      number: "GB/T 25100—2010",
      authors: [{ literal: "全国信息与文献标准化技术委员会" }],
      publisherPlace: "北京",
      publisher: "中国标准出版社",
      releaseDate: "2010",
      pages: "2-3",
    },
    accepts: [
      "全国信息与文献标准化技术委员会. 信息与文献 都柏林核心元数据元素集: GB/T 25100—2010[S]. 北京: 中国标准出版社, 2010: 2-3.",
    ],
  },
  {
    source: bibtex("A.6:4"),
    item: {
      type: "standard",
      name: "Information and documentation—the Dublin Core metadata element set",
      number: "ISO 15836:2009",
      accessed: "2013-03-24",
      url: "http://www.iso.org/iso/home/store/catalogue_tc/catalogue_detail.htm?csnumber=52142",
    },
    accepts: [
      "Information and documentation—the Dublin Core metadata element set: ISO 15836:2009[S/OL]. [2013-03-24]. http://www.iso.org/iso/home/store/catalogue_tc/catalogue_detail.htm?csnumber=52142.",
    ],
  },
  {
    source: bibtex("4.5.2:2"),
    item: {
      type: "patent",
      name: "光折变自适应光外差探测方法",
      authors: ["石顺祥", "许海平", "孙艳玲"],
      holder: [{ literal: "西安电子科技大学" }],
      number: "01128777.2",
      releaseDate: "2002-03-06",
      accessed: "2002-05-28",
      url: "http://211.152.9.47/sipoasp/zljs/hyjs-yx-new.asp?recid=01128777.2&leixin=0",
    },
    accepts: [
      "西安电子科技大学. 光折变自适应光外差探测方法: 01128777.2[P/OL]. 2002-03-06[2002-05-28]. http://211.152.9.47/sipoasp/zljs/hyjs-yx-new.asp?recid=01128777.2&leixin=0.",
    ],
  },
  {
    source: bibtex("4.5.2:3"),
    item: {
      type: "patent",
      name: "Electronic watermarking method and system",
      inventors: ["Ryuki Tachibana", "Shuhichi Shimizu", "Seiji Kobayashi", "Taiga Nakamura"],
      number: "US6915001",
      releaseDate: "2005-07-05",
      accessed: "2013-11-11",
      url: "http://www.google.co.in/patents/US6915001",
    },
    accepts: [
      "TACHIBANA R, SHIMIZU S, KOBAYASHI S, et al. Electronic watermarking method and system: US6915001[P/OL]. 2005-07-05[2013-11-11]. http://www.google.co.in/patents/US6915001.",
    ],
  },
  {
    source: `${zotero(103)}`,
    item: {
      type: "webpage",
      name: "北京鲁迅博物馆志愿服务章程",
      authors: [{ literal: "北京鲁迅博物馆" }],
      releaseDate: "2021-04-21",
      accessed: "2023-05-02",
      url: "http://www.luxunmuseum.com.cn/html/202104/a11310.htm",
    },
    accepts: [
      "北京鲁迅博物馆. 北京鲁迅博物馆志愿服务章程[EB/OL]. (2021-04-21)[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.",
    ],
  },
  {
    source: bibtex("4.6.2:4"),
    item: {
      type: "online",
      name: "About OCLC: history of cooperation",
      authors: [{ literal: "Online Computer Library Center, Inc." }],
      accessed: "2012-03-27",
      url: "http://www.oclc.org/about/cooperation.en.html",
    },
    accepts: [
      "Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.",
    ],
  },
  {
    source: zotero(131),
    item: {
      type: "dataset",
      name: "天宫二号遥感图像自然景物分类数据集",
      authors: ["周壮", "李盛阳", "吴薇", "张文昭"],
      version: "V1.0",
      publisher: "国家基础学科公共科学数据中心",
      releaseDate: "2023-09-10",
      accessed: "2025-07-15",
      url: "https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf",
    },
    accepts: [
      "周壮, 李盛阳, 吴薇, 等. 天宫二号遥感图像自然景物分类数据集[DS/OL]. 国家基础学科公共科学数据中心, 2023[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.",
    ],
  },
  {
    source: zotero(139),
    item: {
      type: "preprint",
      name: "数据要素的统计测算方法探究",
      authors: ["肖玲", "张雪", "王永"],
      venue: "PSSXiv",
      releaseDate: "2024-07-02",
      accessed: "2024-09-30",
      url: "https://zsyyb.cn/abs/202408.01096",
      cstr: "32012.36.PSSXiv.202408.01096",
    },
    accepts: [
      "肖玲, 张雪, 王永. 数据要素的统计测算方法探究[EB/OL]. PSSXiv, 2024[2024-09-30]. https://zsyyb.cn/abs/202408.01096.",
    ],
  },
];
