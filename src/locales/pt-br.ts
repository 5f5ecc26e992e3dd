import { countriesPtBr } from "./countries/pt-br";
import { latinDates, latinPunctuation } from "./latin";
import type { Locale } from "./locale";
import { once } from "./remember";
import { wordsPtBr } from "./vocabulary/pt-br";
import { vocabularyOf } from "./vocabulary/vocabulary";

/** Portuguese, as in Brazil. */
export const ptBr = once(
  (): Locale => ({
    tag: "pt-BR",
    labels: {
      objective: "Objetivo profissional",
      summary: "Resumo",
      work: "Experiência Profissional",
      internships: "Estágios",
      research: "Pesquisa",
      projects: "Projetos",
      openSource: "Código aberto",
      publications: "Publicações",
      patents: "Patentes",
      softwareCopyrights: "Registros de software",
      talks: "Palestras",
      education: "Formação",
      skills: "Competências",
      awards: "Prêmios",
      competitions: "Competições",
      certificates: "Certificações",
      teaching: "Docência",
      service: "Serviço acadêmico",
      grants: "Financiamentos",
      campus: "Atividades universitárias",
      volunteer: "Voluntariado",
      languages: "Idiomas",
      interests: "Interesses",
      custom: "Informações adicionais",
      references: "Referências",
      selfEvaluation: "Autoavaliação",
      phone: "Telefone",
      email: "E-mail",
      website: "Site",
      address: "Localização",
      workYears: "Experiência",
      courses: "Disciplinas",
      gpa: "GPA",
      score: "Nota",
      rank: "Classificação",
      advisor: "Orientação",
      researchInterests: "Linha de pesquisa",
      thesis: "Trabalho de conclusão",
      honors: "Distinções",
      keywords: "Palavras-chave",
      number: "Número",
      applicant: "Depositante",
      filingDate: "Data de depósito",
      holder: "Titular",
      amount: "Valor",
      stars: "Estrelas",
      slides: "Slides",
      video: "Vídeo",
      position: "Cargo",
      industry: "Setor",
      cities: "Local",
      employmentType: "Tipo de vaga",
      availability: "Disponibilidade",
      salary: "Pretensão salarial",
      status: "Situação",
      birthDate: "Data de nascimento",
      gender: "Gênero",
      ethnicity: "Etnia",
      nativePlace: "Naturalidade",
      residence: "Domicílio legal",
      politicalStatus: "Filiação partidária",
      maritalStatus: "Estado civil",
      nationality: "Nacionalidade",
    },
    words: {
      resume: "Currículo",
      major: "Formação principal",
      minor: "Formação complementar",
      dual: "Dupla titulação",
      emptyResume: "Este currículo ainda não tem nada para exibir.",
      emptyPage: "Não há currículo para exibir: os dados recebidos não são um objeto JSON.",
    },
    problems: {
      "not-an-object":
        "O currículo não é um objeto; a página apenas informa que não há nada para exibir.",
      converted: "Esperava-se {expected}, mas há {found}; exibido como “{shown}”.",
      dropped: "Esperava-se {expected}, mas há {found}; não exibido.",
      placeholder: "“{shown}” parece um texto provisório deixado por um programa; não é exibido.",
      "broken-characters":
        "O texto contém caracteres de controle corrompidos ou invisíveis; eles foram removidos.",
      "cut-text": "O texto é longo demais; somente os primeiros {limit} caracteres são exibidos.",
      "cut-list": "A lista é longa demais; somente os primeiros {limit} itens são exibidos.",
      "cut-depth":
        "Os dados estão aninhados em mais de {limit} níveis; o que está mais fundo não é exibido.",
      "unreadable-date":
        "“{shown}” não pode ser lido como data; exibido exatamente como foi escrito.",
      "unsafe-url":
        "“{shown}” não é um link que possa ser aberto com segurança; nenhum link é criado.",
      "remote-image":
        "A foto está em outro servidor, e exibi-la faria uma requisição; não é exibida (para exibi-la, ative `photo.remote`).",
      "image-too-large": "A foto passa de {limit} caracteres; não é exibida.",
      "repeated-field": "O mesmo campo está preenchido com outro nome; este valor não é exibido.",
      "unknown-field": "O tema não tem esse campo; não é exibido.",
      "unknown-option": "O tema não tem essa opção; ela é ignorada.",
      "bad-option": "A opção não aceita esse valor; usa-se o valor padrão.",
      "accent-adjusted":
        "A cor “{shown}” é próxima demais da cor do papel para ser legível; ela foi alterada até o contraste chegar a 4,5 : 1.",
      "hides-nothing": "O currículo não contém “{shown}”; nada é ocultado.",
      "translation-without-item": "A tradução é de um item que o currículo não tem; não é exibida.",
      "unknown-language": "O tema não tem textos em “{shown}”; os títulos aparecem em inglês.",
      "missing-characters":
        "Nenhuma fonte incorporada contém {characters}; são usadas as fontes do dispositivo que abre a página.",
      "fonts-missing":
        "As fontes do tema não foram encontradas ou estão danificadas; a página usa as fontes do dispositivo que a abre.",
      "serif-missing":
        "As fontes com serifa são um pacote à parte: {shown}. Até que ele seja instalado, a página usa as fontes do dispositivo que a abre.",
      "bold-left-out":
        "A página passaria de {limit} kB; o negrito não é incorporado, e os navegadores engrossam a fonte normal.",
      "fonts-left-out":
        "A página passaria de {limit} kB, grande demais para um PDF com o resume-cli; nenhuma fonte é incorporada.",
      "does-not-fit":
        "Nem com letras de 9 pt o currículo cabe em uma página: ele passa cerca de {limit}% do limite.",
    },
    kinds: {
      text: "um texto",
      number: "um número",
      boolean: "um valor lógico",
      list: "uma lista",
      object: "um objeto",
      date: "uma data",
      link: "um link",
    },
    punctuation: latinPunctuation,
    dates: latinDates({
      present: "atual",
      expected: "previsão",
      day: "D MMM YYYY",
      numericDay: "DD/MM/YYYY",
      // As in the standard for references, NBR 6023: a month of four letters is not shortened.
      // biome-ignore format: the months of a year
      monthsShort: ["jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."],
    }),
    durations: {
      years: { one: "{n} ano", many: "{n} de anos", other: "{n} anos" },
      months: { one: "{n} mês", many: "{n} de meses", other: "{n} meses" },
      join: " ",
    },
    degree: { order: "degree-first", join: " em ", directionSuffix: "" },
    addressOrder: "small-to-large",
    countries: countriesPtBr,
    vocabulary: vocabularyOf(wordsPtBr),
  }),
);
