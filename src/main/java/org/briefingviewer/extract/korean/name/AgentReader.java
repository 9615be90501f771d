// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.name;

import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Reads who a noun names, with the words before it that belong to the name: "민도영 국방부 대변인", "국민의힘
/// 한서윤·더불어민주당 오경태 의원". A noun of which no list says that it may speak names nobody.
public final class AgentReader {
  private static final int LONGEST = 7;
  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z]{1,}[A-Za-z0-9&·-]*");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|['’‘〉》」』]");

  /// What may stand between the words of a name: "‘새벽별’ 신문".
  private static final String JOINING = "·’'》〉」』";

  private static final String CLOSING = "’'”〉》」』";
  private static final Pattern OPENED = Pattern.compile("[‘'《〈「『]");
  private static final Pattern CLOSED = Pattern.compile("[’》〉」』]|'(?= )");
  private static final Pattern HANJA = Pattern.compile("\\p{IsHan}+");

  /// "정부(1.8%)와 은행": each gives its own.
  private static final Pattern FIGURE = Pattern.compile("\\(\\d");

  /// "전문가들": the plural.
  private static final String SEVERAL = "들";

  private final KoreanNames names;
  private final NounWords nouns;
  private final KoreanWords words;

  /// @param words `agents.tsv`
  public AgentReader(KoreanNames names, NounWords nouns, KoreanWords words) {
    this.names = names;
    this.nouns = nouns;
    this.words = words;
  }

  /// Returns whom the noun of a word names where the words around it leave no doubt that it names
  /// somebody: "가디언에 따르면"; null for what is no noun and for plans and laws.
  public @Nullable NamedAgent anybody(KoreanSentence sentence, int word, String stem) {
    NamedAgent listed = read(sentence, word, stem);
    String bare = bare(stem);
    if (listed != null
        || bare.length() < 2
        || words.ending("RULE", bare) != null
        || !nouns.noun(bare)) {
      return listed;
    }
    return named(sentence, word, word, stem, stem, AgentClass.BODY);
  }

  /// Tells whether a noun is a body, a state, a medium or a record, and so is not counted itself.
  public boolean acts(String noun) {
    AgentClass kind = kind(noun);
    return kind == AgentClass.BODY
        || kind == AgentClass.MEDIUM
        || kind == AgentClass.RECORD
        || (kind == AgentClass.WEAK && names.kind(noun) != null);
  }

  /// Tells whether a word before a noun says that it is one of many: 한, 이.
  public boolean certain(String word) {
    return words.is("ONE", word);
  }

  /// Tells whether a word without its particle is a noun: "배", not "낡은" without 은.
  public boolean noun(String stem) {
    return nouns.noun(stem);
  }

  /// Returns whom the noun of a word names, or null.
  ///
  /// @param stem the word without its particle
  public @Nullable NamedAgent read(KoreanSentence sentence, int word, String stem) {
    boolean more = word > 0 && words.is("MORE", stem) && !sentence.words().get(word - 1).comma();
    String last = more ? sentence.word(word - 1) : stem;
    AgentClass kind = kind(last);
    kind = kind == null && more && stem.equals("측") ? AgentClass.BODY : kind;
    kind = kind == null && word > 0 && words.is("CALLED", last) ? AgentClass.PERSON : kind;
    if (kind == null && last.endsWith(")") && last.indexOf('(') < 0) {
      return bracketed(sentence, word, stem);
    }
    return kind == null ? null : named(sentence, word, more ? word - 1 : word, stem, last, kind);
  }

  /// "뉴스(NK NEWS)가": brackets behind a name may hold several words.
  private @Nullable NamedAgent bracketed(KoreanSentence sentence, int word, String stem) {
    for (int i = word - 1; i >= Math.max(0, word - LONGEST); i--) {
      int open = sentence.word(i).indexOf('(');
      if (open > 0) {
        String name = sentence.word(i).substring(0, open);
        AgentClass kind = kind(name);
        return kind == null ? null : named(sentence, word, i, stem, name, kind);
      }
    }
    return null;
  }

  /// @param at the number of the last word of the name without what may follow it: 등, 측
  /// @param last that word
  private NamedAgent named(
      KoreanSentence sentence, int word, int at, String stem, String last, AgentClass kind) {
    int first = first(sentence, at, word);
    boolean several = first > 0 && several(sentence, first, word, kind);
    first = several ? first - 1 : joined(sentence, first);
    Eojeol head = sentence.words().get(word);
    int from = sentence.words().get(first).start();
    int to = head.start() + stem.length();
    while (to > from + 1 && CLOSING.indexOf(sentence.text().charAt(to - 1)) >= 0) {
      to--;
    }
    String phrase = sentence.text().substring(from, to);
    AgentClass whole = several ? AgentClass.UNNAMED : kind;
    return new NamedAgent(from, to, word, agent(phrase, last, whole), whole);
  }

  /// Returns the first word of a name.
  ///
  /// @param from the last word that is known to belong to it
  private int first(KoreanSentence sentence, int from, int word) {
    int first = from;
    while (first > 0 && word - first < LONGEST && belongs(sentence, first - 1)) {
      first = titled(sentence, first - 1);
    }
    boolean certain = first > 0 && words.is("ONE", sentence.word(first - 1));
    return certain && adjoins(sentence, first) ? first - 1 : first;
  }

  /// Returns where a title between marks begins that ends with a word: "‘가람 새벽별’ 신문".
  private static int titled(KoreanSentence sentence, int word) {
    String text = sentence.text();
    int end = sentence.words().get(word).end();
    if (end < text.length() && JOINING.indexOf(text.charAt(end)) > 0) {
      for (int i = word; i >= Math.max(0, word - LONGEST); i--) {
        int start = sentence.words().get(i).start();
        if (start > 0 && "‘'《〈「『".indexOf(text.charAt(start - 1)) >= 0) {
          return i;
        }
      }
    }
    return word;
  }

  private static boolean adjoins(KoreanSentence sentence, int word) {
    return sentence.words().get(word - 1).end() + 1 == sentence.words().get(word).start();
  }

  /// "두 의원": several without a name.
  private boolean several(KoreanSentence sentence, int first, int word, AgentClass kind) {
    return first == word
        && kind != AgentClass.RECORD
        && kind != AgentClass.WEAK
        && words.is("SEVERAL", sentence.word(first - 1))
        && adjoins(sentence, first);
  }

  /// "오경태 의원과 한서윤 의원", "국방부 및 통일부": who is named together says it together.
  ///
  /// @param first the first word of the last name
  private int joined(KoreanSentence sentence, int first) {
    int begins = first;
    while (begins > 0 && adjoins(sentence, begins)) {
      boolean and = words.is("AND", sentence.word(begins - 1));
      int other = and ? begins - 2 : begins - 1;
      KoreanParticles.Noun noun = nouns.particles().cut(sentence.word(other));
      boolean with = noun.particle().equals("과") || noun.particle().equals("와");
      if (other < 0
          || !(and ? noun.role() == KoreanParticles.Role.NONE : with)
          || sentence.quoted(sentence.words().get(other))
              != sentence.quoted(sentence.words().get(first))
          || FIGURE.matcher(noun.stem()).find()
          || !speaks(kind(noun.stem()))) {
        return begins;
      }
      begins = first(sentence, other, other);
    }
    return begins;
  }

  private static boolean speaks(@Nullable AgentClass kind) {
    return kind != null && kind != AgentClass.RECORD;
  }

  /// Whether a word before a noun belongs to its name: another noun, or one with 의 or 와.
  private boolean belongs(KoreanSentence sentence, int i) {
    Eojeol word = sentence.words().get(i);
    Eojeol next = sentence.words().get(i + 1);
    if (word.comma()
        || word.opens()
        || next.closing()
        || sentence.quoted(word) != sentence.quoted(next)) {
      return false;
    }
    String between = sentence.text().substring(word.end(), next.start());
    if (!between.isBlank()
        && (between.strip().length() > 1 || JOINING.indexOf(between.strip()) < 0)) {
      return false;
    }
    if (fullName(word.text()) && words.is("PERSON", title(next))) {
      return true;
    }
    KoreanParticles.Noun noun = nouns.particles().cut(word.text());
    return switch (noun.role()) {
      case NONE -> nouns.noun(word.text());
      case OTHER ->
          (noun.particle().equals("의") && nouns.noun(noun.stem()) && !nouns.time(noun.stem()))
              || ((noun.particle().equals("인")
                      || noun.particle().equals("나")
                      || noun.particle().equals("도")
                      || noun.particle().equals("로")
                      || noun.particle().equals("만"))
                  && names.kind(word.text()) != null)
              || words.is("ALONE", word.text());
      case TOPIC, SUBJECT, OBJECT ->
          names.kind(word.text()) != null
              || words.is("BODY", word.text())
              || person(next.text(), noun);
    };
  }

  /// "이성준 실장", "강하라 대변인": three syllables that begin as family names do, whatever they end with.
  private boolean fullName(String word) {
    return word.length() == 3 && words.is("FAMILY", word.substring(0, 1));
  }

  private String title(Eojeol word) {
    String noun = nouns.particles().cut(word.text()).stem();
    String title = words.ending("PERSON", noun);
    return title == null ? noun : title;
  }

  /// "김은 의원": a name of a person may end like a particle, before a title.
  private boolean person(String next, KoreanParticles.Noun noun) {
    String title = nouns.particles().cut(next).stem();
    return noun.stem().length() == 2
        && noun.role() != KoreanParticles.Role.OBJECT
        && words.is("PERSON", title)
        && noun.particle().length() == 1
        && noun.role() == KoreanParticles.Role.SUBJECT;
  }

  private static String bare(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("('’‘〉》」』".indexOf(name.charAt(i)) >= 0) {
        return BRACKETS.matcher(name).replaceAll("");
      }
    }
    return name;
  }

  /// Returns a word without the 의 of an owner: "국방부의" → "국방부"; a name that ends so is whole.
  public String owner(String word) {
    return word.endsWith("의") && kind(word) == null ? word.substring(0, word.length() - 1) : word;
  }

  /// Returns what the last word of a name tells of its bearer; null where it names nobody.
  public @Nullable AgentClass kind(String stem) {
    String bare = bare(stem);
    int open = stem.indexOf('(');
    boolean told = open > 0 && stem.endsWith(")");
    if (told && LATIN.matcher(stem.substring(open + 1, stem.length() - 1)).matches()) {
      AgentClass own = names.kind(bare) == null ? listed(bare) : kind(bare);
      return own == null || own == AgentClass.PERSON ? AgentClass.BODY : own;
    }
    if (told && names.kind(bare) == null && listed(bare) == null) {
      String inside = stem.substring(open + 1, stem.length() - 1);
      return names.kind(inside) == null ? listed(inside) : kind(inside);
    }
    AgentKind known = names.kind(bare);
    if (known != null) {
      Agent agent = names.agent(bare);
      return switch (known) {
        case STATE -> AgentClass.WEAK;
        case PERSON -> AgentClass.PERSON;
        default -> agent != null && names.medium(agent) ? AgentClass.MEDIUM : AgentClass.BODY;
      };
    }
    if (bare.length() > 2 && bare.endsWith(SEVERAL)) {
      return kind(bare.substring(0, bare.length() - 1));
    }
    if (words.is("ALONE", bare)) {
      return AgentClass.WEAK;
    }
    if (bare.length() < 2 && !words.is("BACK_PERSON", bare)) {
      return null;
    }
    if (words.is("NAMED", bare)) {
      return AgentClass.BODY;
    }
    int first = names.kind(bare.substring(0, 1)) == AgentKind.STATE ? 1 : 0;
    if (bare.charAt(first) < 0x80 && LATIN.matcher(bare).region(first, bare.length()).matches()) {
      return AgentClass.BODY;
    }
    if (words.is("BACK_PERSON", bare)) {
      return AgentClass.PERSON;
    }
    return listed(bare);
  }

  private @Nullable AgentClass listed(String bare) {
    AgentClass best = null;
    int length = 0;
    for (AgentClass kind : AgentClass.values()) {
      String end = words.ending(kind.name(), bare);
      if (end != null && end.length() > length) {
        best = kind;
        length = end.length();
      }
    }
    if (best == AgentClass.PERSON
        && words.ending("INSTITUTE", bare) != null
        && bare.length() > length + 1) {
      best = AgentClass.BODY;
    }
    String not = words.ending("NOT", bare);
    boolean none = not != null && not.length() >= length && (not.length() > 1 || not.equals(bare));
    boolean inside = length == 1 && bare.length() == 1;
    return none || inside || HANJA.matcher(bare).matches() ? null : best;
  }

  /// "북한과 러시아" as "러시아".
  private boolean states(String phrase, String stem) {
    boolean alone =
        phrase.equals(stem) || phrase.endsWith("과 " + stem) || phrase.endsWith("와 " + stem);
    return alone && names.kind(stem) == AgentKind.STATE;
  }

  private Agent agent(String phrase, String stem, AgentClass kind) {
    String bare = bare(phrase);
    Agent known = names.agent(bare);
    if (known == null) {
      known = names.agent(bare(stem).equals(bare) ? bare : "");
    }
    if (known != null) {
      return known;
    }
    AgentKind own =
        switch (kind) {
          case PERSON -> AgentKind.PERSON;
          case UNNAMED -> AgentKind.UNNAMED;
          case RECORD -> AgentKind.INSTRUMENT;
          case WEAK -> states(bare, stem) ? AgentKind.STATE : AgentKind.BODY;
          case BODY, MEDIUM -> AgentKind.BODY;
        };
    boolean closed = CLOSED.matcher(phrase).find();
    boolean opened = OPENED.matcher(phrase).find();
    Pattern half = closed ? CLOSED : OPENED;
    return Agent.named(closed == opened ? phrase : half.matcher(phrase).replaceAll(""), own);
  }
}
