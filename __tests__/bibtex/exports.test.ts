import { parseBibtex, readBibtex } from "../../src/bibtex";

const tex = String.raw;

test("arXiv", () => {
  const text = `@misc{vaswani2023attentionneed,
      title={Attention Is All You Need},
      author={Ashish Vaswani and Noam Shazeer and Aidan N. Gomez},
      year={2023},
      eprint={1706.03762},
      archivePrefix={arXiv},
      primaryClass={cs.CL},
      url={https://arxiv.org/abs/1706.03762},
}`;
  expect(readBibtex(text)).toEqual({
    publications: [
      {
        id: "vaswani2023attentionneed",
        name: "Attention Is All You Need",
        authors: [
          { family: "Vaswani", given: "Ashish" },
          { family: "Shazeer", given: "Noam" },
          { family: "Gomez", given: "Aidan N." },
        ],
        type: "preprint",
        releaseDate: "2023",
        arxiv: "1706.03762",
        url: "https://arxiv.org/abs/1706.03762",
      },
    ],
    leftOver: [],
    unreadable: [],
  });
});

test("Google Scholar", () => {
  const text = `@article{vaswani2017attention,
  title={Attention is all you need},
  author={Vaswani, Ashish and Shazeer, Noam and others},
  journal={Advances in neural information processing systems},
  volume={30},
  year={2017}
}
@article{george2020scalable,
  title={A scalable and cloud-native hyperparameter tuning system},
  author={George, Johnu and Gao, Ce},
  journal={arXiv preprint arXiv:2006.02085},
  year={2020}
}
@inproceedings{gao2018gai,
  title={GAI: A centralized tree-based scheduler},
  author={Gao, Ce and Ren, Rui and Cai, Hongming},
  booktitle={International Conference on Algorithms and Architectures},
  pages={611--629},
  year={2018},
  organization={Springer}
}`;
  expect(parseBibtex(text)).toMatchObject([
    {
      authors: [{ family: "Vaswani" }, { family: "Shazeer" }, "others"],
      type: "article-journal",
      venue: "Advances in neural information processing systems",
      volume: "30",
    },
    { type: "preprint", venue: "arXiv", arxiv: "2006.02085" },
    { type: "paper-conference", publisher: "Springer", pages: "611-629" },
  ]);
});

test("DBLP", () => {
  const text = tex`@inproceedings{DBLP:conf/ica3pp/GaoRC18,
  author       = {Ce Gao and
                  Rui Ren 0003 and
                  Jos{\'{e}} {\'{A}}lvarez},
  editor       = {Jaideep Vaidya and
                  Jin Li},
  title        = {{GAI:} {A} Centralized Tree-Based Scheduler},
  booktitle    = {Algorithms and Architectures for Parallel Processing, {ICA3PP} 2018,
                  Guangzhou, China},
  series       = {Lecture Notes in Computer Science},
  volume       = {11335},
  pages        = {611--629},
  publisher    = {Springer},
  year         = {2018},
  url          = {https://doi.org/10.1007/978-3-030-05054-2\_46},
  doi          = {10.1007/978-3-030-05054-2\_46},
  timestamp    = {Thu, 01 Jan 2019 00:00:00 +0100},
  biburl       = {https://dblp.org/rec/conf/ica3pp/GaoRC18.bib},
  bibsource    = {dblp computer science bibliography, https://dblp.org}
}
@article{DBLP:journals/corr/abs-2006-02085,
  author       = {Johnu George},
  title        = {A Scalable System},
  journal      = {CoRR},
  volume       = {abs/2006.02085},
  year         = {2020},
  eprinttype    = {arXiv},
  eprint       = {2006.02085}
}`;
  const { publications, leftOver } = readBibtex(text);
  expect(publications).toEqual([
    {
      id: "DBLP:conf/ica3pp/GaoRC18",
      name: "GAI: A Centralized Tree-Based Scheduler",
      authors: [
        { family: "Gao", given: "Ce" },
        { family: "Ren", given: "Rui" },
        { family: "Álvarez", given: "José" },
      ],
      editors: [
        { family: "Vaidya", given: "Jaideep" },
        { family: "Li", given: "Jin" },
      ],
      type: "paper-conference",
      venue: "Algorithms and Architectures for Parallel Processing, ICA3PP 2018, Guangzhou, China",
      series: "Lecture Notes in Computer Science",
      volume: "11335",
      pages: "611-629",
      publisher: "Springer",
      releaseDate: "2018",
      url: "https://doi.org/10.1007/978-3-030-05054-2_46",
      doi: "10.1007/978-3-030-05054-2_46",
    },
    {
      id: "DBLP:journals/corr/abs-2006-02085",
      name: "A Scalable System",
      authors: [{ family: "George", given: "Johnu" }],
      type: "preprint",
      venue: "arXiv",
      releaseDate: "2020",
      arxiv: "2006.02085",
    },
  ]);
  expect(leftOver.map(({ field }) => field)).toEqual(["timestamp", "biburl", "bibsource"]);
});

test("CNKI", () => {
  const text = `@article{ QHXB201211001,
author = { 于潇 and 刘义 and 柴跃廷 and 孙宏波 },
title = {互联网药品可信交易环境中主体资质审核备案模式},
journal = {清华大学学报(自然科学版)},
volume = {52},
number = {11},
pages = {1518-1523},
year = {2012},
issn = {1000-0054},
}
@mastersthesis{高策2019,
author = {高策},
title = {面向深度学习的集群调度},
school = {上海交通大学},
address = {上海},
year = {2019}
}`;
  expect(readBibtex(text)).toEqual({
    publications: [
      {
        id: "QHXB201211001",
        name: "互联网药品可信交易环境中主体资质审核备案模式",
        authors: ["于潇", "刘义", "柴跃廷", "孙宏波"],
        type: "article-journal",
        venue: "清华大学学报(自然科学版)",
        volume: "52",
        issue: "11",
        pages: "1518-1523",
        releaseDate: "2012",
        issn: "1000-0054",
      },
      {
        id: "高策2019",
        name: "面向深度学习的集群调度",
        authors: ["高策"],
        type: "thesis",
        genre: "硕士学位论文",
        publisher: "上海交通大学",
        publisherPlace: "上海",
        releaseDate: "2019",
      },
    ],
    leftOver: [],
    unreadable: [],
  });
});

test("biblatex from Zotero", () => {
  const text = tex`@article{freseNextGeneration2013,
  title = {Next-Generation Sequencing},
  shorttitle = {NGS},
  author = {Frese, Karen S. and Katus, Hugo A.},
  date = {2013-03-01},
  journaltitle = {Biology},
  volume = {2},
  number = {1},
  pages = {378--398},
  issn = {2079-7737},
  doi = {10.3390/biology2010378},
  urldate = {2024-01-02},
  langid = {english}
}`;
  const { publications, leftOver } = readBibtex(text);
  expect(publications).toEqual([
    expect.objectContaining({
      venue: "Biology",
      issue: "1",
      releaseDate: "2013-03-01",
      accessed: "2024-01-02",
      language: "en",
    }),
  ]);
  expect(leftOver).toEqual([{ entry: "freseNextGeneration2013", field: "shorttitle" }]);
});
