/** A publication as a resume has it, and what a source prints for it. */
export interface ApaExample {
  /** The file or page that the text was typed from, and its key or place there. */
  source: string;
  item: Readonly<Record<string, unknown>>;
  accepts: readonly string[];
}

/** The numbered examples of the manual, in the reference list of biblatex-apa. */
const manual = (key: string): string => `plk/biblatex-apa, doc/reference.pdf, ${key}`;

const web = (page: string): string => `https://${page}`;

export const examplesApa: readonly ApaExample[] = [
  {
    source: manual("10.1:1"),
    item: {
      type: "article-journal",
      name: "Language learning as language use: A cross-linguistic model of child language development",
      authors: ["Stewart M. McCauley", "Morten H. Christiansen"],
      venue: "Psychological Review",
      volume: 126,
      issue: 1,
      pages: "1-51",
      releaseDate: "2019-01",
      doi: "10.1037/rev0000126",
    },
    accepts: [
      "McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model of child language development. Psychological Review, 126(1), 1–51. https://doi.org/10.1037/rev0000126",
    ],
  },
  {
    source: manual("10.1:2"),
    item: {
      type: "article-journal",
      name: "A descriptive review of ADHD coaching research: Implications for college students",
      authors: "E. Ahmann, L. J. Tuttle, M. Saviet, S. D. Wright",
      venue: "Journal of Postsecondary Education and Disability",
      volume: "31",
      issue: "1",
      pages: "17–39",
      releaseDate: "2018",
      url: "https://www.ahead.org/professional-resources/publications/jped/archived-jped/jped-volume-31",
    },
    accepts: [
      "Ahmann, E., Tuttle, L. J., Saviet, M., & Wright, S. D. (2018). A descriptive review of ADHD coaching research: Implications for college students. Journal of Postsecondary Education and Disability, 31(1), 17–39. https://www.ahead.org/professional-resources/publications/jped/archived-jped/jped-volume-31",
    ],
  },
  {
    source: manual("10.1:6"),
    item: {
      type: "article-journal",
      name: "Body ownership increases the interference between observed and executed movements",
      authors: "Burin, D.; Kilteni, K.; Rabuffetti, M.; Slater, M.; Pia, L.",
      venue: "PLOS ONE",
      volume: 14,
      issue: 1,
      articleNumber: "e0209899",
      releaseDate: "2019",
      doi: "https://doi.org/10.1371/journal.pone.0209899",
    },
    accepts: [
      "Burin, D., Kilteni, K., Rabuffetti, M., Slater, M., & Pia, L. (2019). Body ownership increases the interference between observed and executed movements. PLOS ONE, 14(1), Article e0209899. https://doi.org/10.1371/journal.pone.0209899",
    ],
  },
  {
    source: manual("10.1:5"),
    item: {
      type: "article-journal",
      name: "What does it take to have a strong and independent profession of midwifery? Lessons from the Netherlands",
      authors: [
        { family: "De Vries", given: "R." },
        "M. Nieuwenhuijze",
        "S. E. Buitendijk",
        { literal: "the members of Midwifery Science Work Group" },
      ],
      venue: "Midwifery",
      volume: 29,
      issue: 10,
      pages: "1122-1128",
      releaseDate: "2013",
      doi: "10.1016/j.midw.2013.07.007",
    },
    accepts: [
      "De Vries, R., Nieuwenhuijze, M., Buitendijk, S. E., & the members of Midwifery Science Work Group. (2013). What does it take to have a strong and independent profession of midwifery? Lessons from the Netherlands. Midwifery, 29(10), 1122–1128. https://doi.org/10.1016/j.midw.2013.07.007",
    ],
  },
  {
    source: manual("10.1:8"),
    item: {
      type: "article-journal",
      name: "Unpacking buyer-seller differences in valuation from experience: A cognitive modeling approach",
      authors: ["T. Pachur", "B. Scheibehenne"],
      venue: "Psychonomic Bulletin & Review",
      releaseDate: "in press",
    },
    accepts: [
      "Pachur, T., & Scheibehenne, B. (in press). Unpacking buyer-seller differences in valuation from experience: A cognitive modeling approach. Psychonomic Bulletin & Review.",
    ],
  },
  {
    source: manual("10.1:12b"),
    item: {
      type: "article-journal",
      name: "The science of teamwork",
      genre: "Special issue",
      editors: ["S. H. McDaniel", "E. Salas", "A. E. Kazak"],
      venue: "American Psychologist",
      volume: 73,
      issue: 4,
      releaseDate: "2018",
    },
    accepts: [
      "McDaniel, S. H., Salas, E., & Kazak, A. E. (Eds.). (2018). The science of teamwork [Special issue]. American Psychologist, 73(4).",
    ],
  },
  {
    source: manual("10.1:16a"),
    item: {
      type: "article-newspaper",
      name: "How will humanity react to alien life? Psychologists have some predictions",
      authors: ["Ben Guarino"],
      venue: "The Washington Post",
      releaseDate: "2017-12-04",
      url: "https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions",
    },
    accepts: [
      "Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. The Washington Post. https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions",
    ],
  },
  {
    source: manual("10.1:16b"),
    item: {
      type: "newspaper",
      name: "Cats who take direction",
      authors: ["Amanda Hess"],
      venue: "The New York Times",
      pages: "C1",
      releaseDate: "2019-01-03",
    },
    accepts: ["Hess, A. (2019, January 3). Cats who take direction. The New York Times, C1."],
  },
  {
    source: manual("10.2:20"),
    item: {
      type: "book",
      name: "Feminist therapy",
      authors: ["Laura S. Brown"],
      edition: 2,
      publisher: "American Psychological Association",
      publisherPlace: "Washington, DC",
      releaseDate: "2018",
      doi: "10.1037/0000092-000",
    },
    accepts: [
      "Brown, L. S. (2018). Feminist therapy (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000092-000",
    ],
  },
  {
    source: manual("10.2:23"),
    item: {
      type: "book",
      name: "Thinking in systems: A primer",
      authors: ["Donella H. Meadows"],
      editors: ["Diana Wright"],
      publisher: "Chelsea Green Publishing",
      releaseDate: "2008",
    },
    accepts: [
      "Meadows, D. H. (2008). Thinking in systems: A primer (D. Wright, Ed.). Chelsea Green Publishing.",
    ],
  },
  {
    source: manual("10.2:25"),
    item: {
      type: "book",
      name: "Military veteran psychological health and social care: Contemporary approaches",
      editors: [{ family: "Hacker Hughes", given: "Jamie" }],
      publisher: "Routledge",
      releaseDate: "2017",
    },
    accepts: [
      "Hacker Hughes, J. (Ed.). (2017). Military veteran psychological health and social care: Contemporary approaches. Routledge.",
    ],
  },
  {
    source: manual("10.2:30a"),
    item: {
      type: "book",
      name: "Handbook of social psychology",
      authors: "Susan T. Fiske, Daniel T. Gilbert, Gardner Lindzey",
      edition: "5th ed.",
      volume: 1,
      publisher: "John Wiley & Sons",
      releaseDate: "2010",
      doi: "10.1002/9780470561119",
    },
    accepts: [
      "Fiske, S. T., Gilbert, D. T., & Lindzey, G. (2010). Handbook of social psychology (5th ed., Vol. 1). John Wiley & Sons. https://doi.org/10.1002/9780470561119",
    ],
  },
  {
    source: manual("10.2:35b"),
    item: {
      type: "book",
      name: "The Qur’an",
      translators: [{ family: "Abdel Haleem", given: "M. A. S." }],
      publisher: "Oxford University Press",
      releaseDate: "2004",
    },
    accepts: ["The Qur’an (M. A. S. Abdel Haleem, Trans.). (2004). Oxford University Press."],
  },
  {
    source: `${manual("10.2:32a")}, the publisher left out there as well`,
    item: {
      type: "book",
      name: "Diagnostic and statistical manual of mental disorders",
      authors: [{ literal: "American Psychiatric Association" }],
      publisher: "American Psychiatric Association",
      edition: "5th",
      releaseDate: "2013",
      doi: "10.1176/appi.books.9780890425596",
    },
    accepts: [
      "American Psychiatric Association. (2013). Diagnostic and statistical manual of mental disorders (5th ed.). https://doi.org/10.1176/appi.books.9780890425596",
    ],
  },
  {
    source: manual("stest2"),
    item: {
      type: "book",
      name: "A test of suffix 2",
      editors: ["Greaves, P. L., Jr."],
      publisher: "Wiley",
      releaseDate: "1968",
    },
    accepts: ["Greaves, P. L., Jr. (Ed.). (1968). A test of suffix 2. Wiley."],
  },
  {
    source: manual("stest1"),
    item: {
      type: "book",
      name: "A test of suffix 1",
      authors: [{ family: "Gring", given: "A. J.", suffix: "III" }],
      editors: [{ family: "Greaves", given: "P. L.", suffix: "Jr." }],
      publisher: "Wiley",
      releaseDate: "1968",
    },
    accepts: ["Gring, A. J., III. (1968). A test of suffix 1 (P. L. Greaves Jr., Ed.). Wiley."],
  },
  {
    source: manual("10.3:38"),
    item: {
      type: "chapter",
      name: "Affirmative cognitive behaviour therapy with sexual and gender minority people",
      authors: ["K. F. Balsam", "C. R. Martell", "K. P. Jones", "S. A. Safren"],
      editors: ["G. Y. Iwamasa", "P. A. Hays"],
      venue: "Culturally responsive cognitive behaviour therapy: Practice and supervision",
      edition: "2",
      pages: "287--314",
      publisher: "American Psychological Association",
      releaseDate: "2019",
      doi: "10.1037/0000119-012",
    },
    accepts: [
      "Balsam, K. F., Martell, C. R., Jones, K. P., & Safren, S. A. (2019). Affirmative cognitive behaviour therapy with sexual and gender minority people. In G. Y. Iwamasa & P. A. Hays (Eds.), Culturally responsive cognitive behaviour therapy: Practice and supervision (2nd ed., pp. 287–314). American Psychological Association. https://doi.org/10.1037/0000119-012",
    ],
  },
  {
    source: `${manual("10.3:40")}, without its address`,
    item: {
      type: "chapter",
      name: "Back to the future: An examination of the Native American Holocaust experience",
      authors: [
        { family: "Tafoya", given: "N." },
        { family: "Del Vecchio", given: "A." },
      ],
      editors: ["M. McGoldrick", "J. Giordano", "N. Garcia-Preto"],
      venue: "Ethnicity and family therapy",
      edition: "3rd",
      pages: "55-63",
      publisher: "Guilford Press",
      releaseDate: "2005",
    },
    accepts: [
      "Tafoya, N., & Del Vecchio, A. (2005). Back to the future: An examination of the Native American Holocaust experience. In M. McGoldrick, J. Giordano, & N. Garcia-Preto (Eds.), Ethnicity and family therapy (3rd ed., pp. 55–63). Guilford Press.",
    ],
  },
  {
    source: manual("9.52:2"),
    item: {
      type: "incollection",
      name: "Metacognitive control of learning and remembering",
      authors: "Finley, J. R. and Tullis, J. G. and Benjamin, A. S.",
      editors: ["M. S. Khine", "I. M. Saleh"],
      venue: "New science of learning: Cognition, computers and collaboration in education",
      pages: "109-131",
      publisher: "Springer",
      releaseDate: "2010",
      doi: "10.1007/978-1-4419-57160_6",
    },
    accepts: [
      "Finley, J. R., Tullis, J. G., & Benjamin, A. S. (2010). Metacognitive control of learning and remembering. In M. S. Khine & I. M. Saleh (Eds.), New science of learning: Cognition, computers and collaboration in education (pp. 109–131). Springer. https://doi.org/10.1007/978-1-4419-57160_6",
    ],
  },
  {
    source: `${manual("10.5:A3")}, without the series' own volume`,
    item: {
      type: "paper-conference",
      name: "Probability estimation by an adapted genetic algorithm in web insurance",
      authors: ["Anne-Lise Bedenel", "Laetitia Jourdan", "Christophe Biernacki"],
      editors: ["R. Battiti", "M. Brunato", "I. Kotsireas", "P. Pardalos"],
      venue: "Learning and intelligent optimization",
      pages: "225-240",
      publisher: "Springer",
      releaseDate: "2019",
      doi: "10.1007/978-3-030-05348-2_21",
    },
    accepts: [
      "Bedenel, A.-L., Jourdan, L., & Biernacki, C. (2019). Probability estimation by an adapted genetic algorithm in web insurance. In R. Battiti, M. Brunato, I. Kotsireas, & P. Pardalos (Eds.), Learning and intelligent optimization (pp. 225–240). Springer. https://doi.org/10.1007/978-3-030-05348-2_21",
    ],
  },
  {
    source: `${manual("10.4:50c")}, without its address`,
    item: {
      type: "report",
      name: "Facing forward: Life after cancer treatment",
      authors: [{ literal: "National Cancer Institute" }],
      genre: "NIH Publication",
      number: "18-2424",
      releaseDate: "2018",
    },
    accepts: [
      "National Cancer Institute. (2018). Facing forward: Life after cancer treatment (NIH Publication No. 18-2424).",
    ],
  },
  {
    source: manual("10.4:58"),
    item: {
      type: "report",
      name: "Don’t expect too much: The limited usefulness of common SES measures and a prescription for change",
      authors: ["Michael Harwell"],
      genre: "Policy brief",
      publisher: "National Education Policy Center",
      releaseDate: "2018",
      url: "https://nepc.colorado.edu/publication/SES",
    },
    accepts: [
      "Harwell, M. (2018). Don’t expect too much: The limited usefulness of common SES measures and a prescription for change [Policy brief]. National Education Policy Center. https://nepc.colorado.edu/publication/SES",
    ],
  },
  {
    source: manual("10.6:64"),
    item: {
      type: "thesis",
      name: "Instructional leadership perceptions and practices of elementary school leaders",
      authors: ["L. Harris"],
      genre: "Unpublished doctoral dissertation",
      publisher: "University of Virginia",
      releaseDate: "2014",
    },
    accepts: [
      "Harris, L. (2014). Instructional leadership perceptions and practices of elementary school leaders [Unpublished doctoral dissertation]. University of Virginia.",
    ],
  },
  {
    source: manual("10.6:65"),
    item: {
      type: "phdthesis",
      name: "Resistance to authority: Methodological innovations and new lessons from the Milgram experiment",
      authors: ["Matthew M. Hollander"],
      publisher: "University of Wisconsin–Madison",
      venue: "ProQuest Dissertations and Theses Global",
      number: "Publication No. 10289373",
      releaseDate: "2017",
    },
    accepts: [
      "Hollander, M. M. (2017). Resistance to authority: Methodological innovations and new lessons from the Milgram experiment (Publication No. 10289373) [Doctoral dissertation, University of Wisconsin–Madison]. ProQuest Dissertations and Theses Global.",
    ],
  },
  {
    source: manual("10.6:66"),
    item: {
      type: "thesis",
      name: "Dealing with dual differences: Social coping strategies of gifted and lesbian, gay, bisexual, transgender, and queer adolescents",
      authors: ["Virginia H. Hutcheson"],
      genre: "Master’s thesis",
      publisher: "The College of William & Mary",
      venue: "William & Mary Digital Archive",
      releaseDate: "2012",
      url: "https://digitalarchive.wm.edu/bitstream/handle/10288/16594/HutchesonVirginia2012.pdf",
    },
    accepts: [
      "Hutcheson, V. H. (2012). Dealing with dual differences: Social coping strategies of gifted and lesbian, gay, bisexual, transgender, and queer adolescents [Master’s thesis, The College of William & Mary]. William & Mary Digital Archive. https://digitalarchive.wm.edu/bitstream/handle/10288/16594/HutchesonVirginia2012.pdf",
    ],
  },
  {
    source: manual("10.8:73a"),
    item: {
      type: "preprint",
      name: "When money talks: Judging risk and coercion in high-paying clinical trials",
      authors: ["C. Leuker", "L. Samartzidis", "R. Hertwig", "T. J. Pleskac"],
      venue: "PsyArXiv",
      releaseDate: "2018-02-02",
      doi: "10.17605/OSF.IO/9P7CB",
    },
    accepts: [
      "Leuker, C., Samartzidis, L., Hertwig, R., & Pleskac, T. J. (2018). When money talks: Judging risk and coercion in high-paying clinical trials. PsyArXiv. https://doi.org/10.17605/OSF.IO/9P7CB",
    ],
  },
  {
    source: manual("10.8:74"),
    item: {
      type: "preprint",
      name: "Teacher preparation for early childhood special education in Taiwan",
      authors: ["Hua-Kuo Ho"],
      venue: "ERIC",
      number: "ED545393",
      releaseDate: "2014",
      url: "https://files.eric.ed.gov/fulltext/ED545393.pdf",
    },
    accepts: [
      "Ho, H.-K. (2014). Teacher preparation for early childhood special education in Taiwan (ED545393). ERIC. https://files.eric.ed.gov/fulltext/ED545393.pdf",
    ],
  },
  {
    source: `${manual("10.9:75a")}, which has a capital in its brackets`,
    item: {
      type: "dataset",
      name: "Cognitive effects of music and dance training in children",
      authors: ["A. D’Souza", "M. Wiseheart"],
      genre: "Data Set",
      number: "ICPSR 37080",
      version: "V1",
      publisher: "ICPSR",
      releaseDate: "2018",
      doi: "10.3886/ICPSR37080.1",
    },
    accepts: [
      "D’Souza, A., & Wiseheart, M. (2018). Cognitive effects of music and dance training in children (ICPSR 37080; Version V1) [Data Set]. ICPSR. https://doi.org/10.3886/ICPSR37080.1",
    ],
  },
  {
    source: manual("10.9:75c"),
    item: {
      type: "dataset",
      name: "American trends panel Wave 26",
      authors: [{ literal: "Pew Research Center" }],
      releaseDate: "2018",
      url: "https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26/",
    },
    accepts: [
      "Pew Research Center. (2018). American trends panel Wave 26 [Data set]. https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26/",
    ],
  },
  {
    source: manual("10.10:77"),
    item: {
      type: "software",
      name: "Comprehensive meta-analysis",
      authors: ["M. Borenstein", "L. Hedges", "J. Higgins", "H. Rothstein"],
      version: "3.3.070",
      publisher: "Biostat",
      releaseDate: "2014",
      url: "https://www.meta-analysis.com/",
    },
    accepts: [
      "Borenstein, M., Hedges, L., Higgins, J., & Rothstein, H. (2014). Comprehensive meta-analysis (Version 3.3.070) [Computer software]. Biostat. https://www.meta-analysis.com/",
    ],
  },
  {
    source: manual("10.13:96"),
    item: {
      type: "speech",
      name: "I have a dream",
      authors: ["King, M. L., Jr."],
      genre: "Speech audio recording",
      venue: "American Rhetoric",
      releaseDate: "1963-08-28",
      url: "https://www.americanrhetoric.com/speeches/mlkihaveadream.htm",
    },
    accepts: [
      "King, M. L., Jr. (1963, August 28). I have a dream [Speech audio recording]. American Rhetoric. https://www.americanrhetoric.com/speeches/mlkihaveadream.htm",
    ],
  },
  {
    source: manual("10.16:110a"),
    item: {
      type: "webpage",
      name: "The secret to a long, happy, health life? Think age-positive",
      authors: ["Nina Avramova"],
      venue: "CNN",
      releaseDate: "2019-01-03",
      accessed: "2020-01-01",
      url: "https://www.cnn.com/2019/01/03/health/respect-towards-elderly-leads-to-long-life-intl/index.html",
    },
    accepts: [
      "Avramova, N. (2019, January 3). The secret to a long, happy, health life? Think age-positive. CNN. https://www.cnn.com/2019/01/03/health/respect-towards-elderly-leads-to-long-life-intl/index.html",
    ],
  },
  {
    source: manual("10.16:111b"),
    item: {
      type: "webpage",
      name: "Questions and answers on immunization and vaccine safety",
      authors: [{ literal: "World Health Organization" }],
      venue: "World Health Organization",
      releaseDate: "2018-03",
      url: "https://www.who.int/features/qa/84/en/",
    },
    accepts: [
      "World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/",
    ],
  },
  {
    source: manual("10.16:113b"),
    item: {
      type: "webpage",
      name: "What employers should do to protect nurses from Zika",
      authors: [{ literal: "National Nurses United" }],
      url: "https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika",
    },
    accepts: [
      "National Nurses United. (n.d.). What employers should do to protect nurses from Zika. https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika",
    ],
  },
  {
    source: manual("11.8:22"),
    item: {
      type: "patent",
      name: "Using metaphors to present concepts across different intellectual domains",
      authors: ["S. C. Hiremath", "S. Kumar", "F. Lu", "A. Salehi"],
      genre: "U.S. Patent",
      number: "9,367,592",
      publisher: "U.S. Patent and Trademark Office",
      releaseDate: "2016-06-14",
      url: "http://patft.uspto.gov/netacgi/nph-Parser?patentnumber=9367592",
    },
    accepts: [
      "Hiremath, S. C., Kumar, S., Lu, F., & Salehi, A. (2016). Using metaphors to present concepts across different intellectual domains (U.S. Patent No. 9,367,592). U.S. Patent and Trademark Office. http://patft.uspto.gov/netacgi/nph-Parser?patentnumber=9367592",
    ],
  },
  {
    source: web("guides.library.ju.se/apa-en/patents-and-standards"),
    item: {
      type: "patent",
      name: "Preventing co-user addition to user definable co-user lists",
      authors: ["B. Appleman"],
      number: "U.S. Patent No. 9,172,667",
      publisher: "U.S Patent and Trademark Office",
      releaseDate: "2013",
    },
    accepts: [
      "Appleman, B. (2013). Preventing co-user addition to user definable co-user lists (U.S. Patent No. 9,172,667). U.S Patent and Trademark Office.",
    ],
  },
  {
    source: web("libraryguides.vu.edu.au/apa-referencing/7StandardsPatents"),
    item: {
      type: "standard",
      name: "Gas installations. Part 1, general installations",
      authors: [{ literal: "Standards Australia" }],
      number: "AS/NZS 5601.1:2013",
      publisher: "SAI Global",
      releaseDate: "2013",
    },
    accepts: [
      "Standards Australia. (2013). Gas installations. Part 1, general installations (AS/NZS 5601.1:2013). SAI Global.",
    ],
  },
  {
    source: web("libguides.unisa.ac.za/c.php?g=1307587&p=9610372"),
    item: {
      type: "standard",
      name: "Occupational health and safety management systems—Requirements with guidance for use",
      authors: [{ literal: "International Organization for Standardization" }],
      publisher: "International Organization for Standardization",
      number: "ISO Standard No. 45001:2018",
      releaseDate: "2018",
    },
    accepts: [
      "International Organization for Standardization. (2018). Occupational health and safety management systems—Requirements with guidance for use (ISO Standard No. 45001:2018).",
    ],
  },
];
