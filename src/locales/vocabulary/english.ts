/**
 * English words that fields of a resume commonly hold, in lower case, by their meaning. The same
 * word may stand in several groups of fields, never twice in one.
 */

// biome-ignore format: a table reads better with one meaning a line
export const degrees = {
  middleSchool: ["middle school", "junior high school"],
  highSchool: ["high school", "high school diploma", "senior high school", "secondary school"],
  juniorCollege: ["junior college", "college diploma"],
  diploma: ["diploma"],
  certificate: ["certificate"],
  associate: ["associate", "associates", "associate's", "associate degree", "associate's degree", "associates degree"],
  undergraduate: ["undergraduate", "undergraduate degree", "undergraduate student"],
  bachelor: ["bachelor", "bachelors", "bachelor's", "bachelor degree", "bachelor's degree", "bachelors degree"],
  bachelorOfScience: ["bachelor of science", "bachelors of science", "bachelor's of science", "bachelor of sciences", "bsc", "b.sc.", "b.sc", "bs", "b.s.", "b.s"],
  bachelorOfArts: ["bachelor of arts", "bachelors of arts", "bachelor's of arts", "ba", "b.a.", "b.a"],
  bachelorOfEngineering: ["bachelor of engineering", "bachelors of engineering", "bachelor's of engineering", "beng", "b.eng.", "b.eng", "be", "b.e.", "b.e"],
  bachelorOfTechnology: ["bachelor of technology", "btech", "b.tech.", "b.tech"],
  bachelorOfComputerScience: ["bachelor of computer science", "bcs", "b.c.s."],
  bachelorOfLaws: ["bachelor of laws", "bachelor of law", "llb", "ll.b.", "ll.b"],
  bachelorOfManagement: ["bachelor of management"],
  bachelorOfBusinessAdministration: ["bachelor of business administration", "bba", "b.b.a."],
  bachelorOfCommerce: ["bachelor of commerce", "bcom", "b.com.", "bcomm"],
  bachelorOfEconomics: ["bachelor of economics", "becon", "b.econ."],
  bachelorOfEducation: ["bachelor of education", "bed", "b.ed.", "b.ed"],
  bachelorOfMedicine: ["bachelor of medicine", "mbbs", "m.b.b.s.", "bachelor of medicine, bachelor of surgery"],
  bachelorOfAgriculture: ["bachelor of agriculture"],
  bachelorOfArchitecture: ["bachelor of architecture", "barch", "b.arch."],
  bachelorOfDesign: ["bachelor of design", "bdes", "b.des."],
  bachelorOfFineArts: ["bachelor of fine arts", "bfa", "b.f.a."],
  bachelorOfSocialScience: ["bachelor of social science", "bachelor of social sciences", "bsocsc"],
  graduate: ["graduate", "graduate degree", "graduate student", "postgraduate", "postgraduate degree"],
  master: ["master", "masters", "master's", "master degree", "master's degree", "masters degree"],
  masterOfScience: ["master of science", "masters of science", "master's of science", "master of sciences", "msc", "m.sc.", "m.sc", "ms", "m.s.", "m.s"],
  masterOfArts: ["master of arts", "masters of arts", "master's of arts", "ma", "m.a.", "m.a"],
  masterOfEngineering: ["master of engineering", "masters of engineering", "master's of engineering", "meng", "m.eng.", "m.eng", "me", "m.e.", "m.e"],
  masterOfTechnology: ["master of technology", "mtech", "m.tech.", "m.tech"],
  masterOfComputerScience: ["master of computer science", "mcs", "m.c.s."],
  masterOfLaws: ["master of laws", "master of law", "llm", "ll.m.", "ll.m"],
  jurisMaster: ["juris master"],
  masterOfManagement: ["master of management"],
  masterOfBusinessAdministration: ["master of business administration", "masters of business administration", "mba", "m.b.a."],
  executiveMasterOfBusinessAdministration: ["executive master of business administration", "executive mba", "emba"],
  masterOfPublicAdministration: ["master of public administration", "mpa", "m.p.a."],
  masterOfPublicHealth: ["master of public health", "mph", "m.p.h."],
  masterOfAccounting: ["master of accounting", "master of accountancy", "master of professional accounting", "mpacc"],
  masterOfFinance: ["master of finance", "mfin", "m.fin."],
  masterOfEconomics: ["master of economics", "mecon", "m.econ."],
  masterOfEducation: ["master of education", "med", "m.ed.", "m.ed"],
  masterOfMedicine: ["master of medicine"],
  masterOfPhilosophy: ["master of philosophy", "mphil", "m.phil.", "m.phil"],
  masterOfArchitecture: ["master of architecture", "march", "m.arch."],
  masterOfDesign: ["master of design", "mdes", "m.des."],
  masterOfFineArts: ["master of fine arts", "mfa", "m.f.a."],
  masterOfSocialWork: ["master of social work", "msw", "m.s.w."],
  doctor: ["doctor", "doctoral", "doctoral degree", "doctorate", "doctorate degree", "doctor's degree", "phd", "ph.d.", "ph.d", "ph. d.", "dphil", "d.phil.", "doctor of philosophy"],
  doctorOfScience: ["doctor of science", "dsc", "d.sc.", "scd", "sc.d."],
  doctorOfEngineering: ["doctor of engineering", "deng", "d.eng.", "dr.-ing."],
  doctorOfMedicine: ["doctor of medicine", "md", "m.d."],
  doctorOfLaws: ["doctor of laws", "doctor of law", "lld", "ll.d."],
  jurisDoctor: ["juris doctor", "jd", "j.d."],
  doctorOfBusinessAdministration: ["doctor of business administration", "dba", "d.b.a."],
  doctorOfEducation: ["doctor of education", "edd", "ed.d."],
  postdoctoral: ["postdoctoral", "post-doctoral", "postdoc", "postdoctoral fellow"],
  dualDegree: ["dual degree", "double degree"],
  exchange: ["exchange", "exchange student", "exchange program", "exchange programme"],
} as const;

// biome-ignore format: a table reads better with one meaning a line
export const fluency = {
  native: ["native", "native speaker", "native language", "native proficiency", "native fluency", "mother tongue", "first language"],
  nativeOrBilingual: ["native or bilingual", "native or bilingual proficiency", "native/bilingual", "native / bilingual"],
  bilingual: ["bilingual", "bilingual proficiency"],
  nearNative: ["near native", "near-native", "near native fluency"],
  fullProfessional: ["full professional", "full professional proficiency"],
  fluent: ["fluent", "fluently", "fluent speaker", "full proficiency"],
  professionalWorking: ["professional working", "professional working proficiency", "professional", "professional proficiency", "working proficiency"],
  business: ["business", "business level", "business fluent", "business proficiency"],
  proficient: ["proficient", "proficiency"],
  advanced: ["advanced"],
  upperIntermediate: ["upper intermediate", "upper-intermediate"],
  intermediate: ["intermediate"],
  limitedWorking: ["limited working", "limited working proficiency"],
  conversational: ["conversational", "conversational proficiency", "conversational level"],
  elementary: ["elementary", "elementary proficiency"],
  basic: ["basic", "basic knowledge", "basics"],
  beginner: ["beginner", "novice"],
} as const;

// biome-ignore format: a table reads better with one meaning a line
export const skillLevels = {
  expert: ["master", "mastery", "expert"],
  proficient: ["advanced", "proficient", "skilled", "fluent"],
  familiar: ["intermediate", "familiar", "competent"],
  basic: ["beginner", "basic", "novice", "elementary", "basic knowledge"],
} as const;

// biome-ignore format: a table reads better with one meaning a line
export const employmentTypes = {
  fullTime: ["full-time", "full time", "fulltime", "full_time"],
  partTime: ["part-time", "part time", "parttime", "part_time"],
  internship: ["internship", "intern"],
  contract: ["contract", "contractor", "fixed-term", "fixed-term contract"],
  freelance: ["freelance", "freelancer"],
  selfEmployed: ["self-employed", "self employed", "self_employed"],
  temporary: ["temporary", "temp"],
  seasonal: ["seasonal"],
  permanent: ["permanent"],
  apprenticeship: ["apprenticeship", "apprentice"],
  trainee: ["trainee", "traineeship"],
  volunteer: ["volunteer", "voluntary"],
  outsourced: ["outsourced", "outsourcing"],
  remote: ["remote"],
} as const;

export const patentTypes = {
  invention: ["invention", "invention patent"],
  utilityModel: ["utility model", "utility-model", "utility model patent"],
  design: ["design", "design patent"],
} as const;

export const patentStatuses = {
  filed: ["filed", "pending", "application"],
  published: ["published"],
  granted: ["granted", "issued"],
} as const;

/** With the words that Chinese authors use for their papers. */
// biome-ignore format: a table reads better with one meaning a line
export const publicationStatuses = {
  accepted: ["accepted", "已录用", "录用", "已接收", "已接受", "已錄用", "錄用", "已獲接納"],
  inPress: ["in-press", "in press", "inpress", "forthcoming", "to appear", "待发表", "即将发表", "待刊", "即将出版", "待發表", "即將發表", "即將出版"],
  underReview: ["under-review", "under review", "underreview", "in review", "在审", "审稿中", "在審", "審稿中", "審查中"],
  submitted: ["submitted", "已投稿", "投稿中"],
  inPreparation: ["in-preparation", "in preparation", "inpreparation", "撰写中", "撰寫中"],
  preprint: ["preprint", "预印本", "預印本"],
} as const;

export const competitionLevels = {
  international: ["international"],
  national: ["national"],
  provincial: ["provincial", "state", "regional"],
  university: ["university", "school", "campus"],
} as const;
