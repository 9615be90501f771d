// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;

/// Tells people, bodies, states and papers apart by the words that name them.
///
/// @param told names that the text somewhere says are those of bodies
public record AgentKinds(AnalysedText text, NameWordLists vocabulary, Set<String> told) {

  /// Reads what the text says that names are: "Kestrel Chain, a firm in Brenn".
  public static AgentKinds in(AnalysedText text, NameWordLists vocabulary) {
    Set<String> told = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int to = 2; to + 2 < tokens.size(); to++) {
        int from = to;
        while (from > 0 && to - from < LONGEST && tokens.get(from - 1).capitalised()) {
          from--;
        }
        if (to - from > 1 && saysBody(tokens, to, vocabulary)) {
          told.add(text.words(new Run(from, to).span(tokens)));
        }
      }
    }
    return new AgentKinds(text, vocabulary, told);
  }

  /// So many words a name has at most.
  private static final int LONGEST = 6;

  /// What joins names: "Japan, the U.S., and Canada".
  private static final Pattern TOGETHER = Pattern.compile(",? and |, ");

  /// Tells what the words at `mention` name.
  public AgentKind of(TextSpan mention) {
    String words = text.words(mention);
    Agent known = vocabulary.known().of(words);
    if (known != null) {
      return known.kind();
    }
    if (statesTogether(words)) {
      return AgentKind.STATE;
    }
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    int to = Math.min(sentence.tokenAt(mention.end()), tokens.size());
    int end = complementStart(tokens, from, to);
    boolean name = end > from && tokens.get(end - 1).capitalised();
    boolean nounLast = end > from && vocabulary.nouns().of(tokens.get(end - 1).lower()) != null;
    boolean firm = end - from == 2 && vocabulary.firm(tokens.get(end - 1));
    if (name && (firm || told.contains(words) || words.contains(" & "))) {
      return AgentKind.BODY;
    }
    if (name && !nounLast && (titled(tokens, new Run(from, end)) || called(tokens, from, end))) {
      return AgentKind.PERSON;
    }
    if (name && end - from > 1 && vocabulary.firm(tokens.get(end - 1))) {
      return AgentKind.BODY;
    }
    for (int i = end - 1; i >= from; i--) {
      AgentKind kind =
          corps(tokens, i) ? AgentKind.BODY : vocabulary.nouns().of(tokens.get(i).lower());
      if (kind != null && (i == end - 1 || kind != AgentKind.PERSON)) {
        return kind;
      }
    }
    if (!name) {
      boolean several = end > from && tokens.get(end - 1).lower().endsWith("s");
      several |= end > from && HEADS.contains(tokens.get(end - 1).lower());
      // "the harbourmaster": the ending alone tells a person.
      boolean person =
          end > from
              && vocabulary.makers().of(tokens, new Run(from, end)) == FigureMakers.Standing.KIND
              && vocabulary.nouns().of(tokens.get(end - 1).lower()) == null;
      return several || person ? AgentKind.UNNAMED : AgentKind.BODY;
    }
    return person(tokens, from, end) && !saysBody(tokens, to, vocabulary)
        ? AgentKind.PERSON
        : AgentKind.BODY;
  }

  /// "its compliance head".
  private static final Set<String> HEADS = Set.of("head", "chief", "boss", "chair");

  /// "the coast guard", "the joint chiefs": a body, and none of its men.
  public static boolean corps(List<Token> tokens, int noun) {
    String before = Token.word(tokens, noun - 1);
    boolean chiefs = Token.word(tokens, noun).equals("chiefs") && before.equals("joint");
    return chiefs || (Token.word(tokens, noun).equals("guard") && GUARDED.contains(before));
  }

  private static final Set<String> GUARDED = Set.of("coast", "border", "national", "frontier");

  /// "SeaWatch, a tracking firm": what the words behind a name say of it.
  static boolean saysBody(List<Token> tokens, int to, NameWordLists vocabulary) {
    boolean told =
        Token.word(tokens, to).equals(",")
            && to + 2 < tokens.size()
            && vocabulary.grammar().is(tokens.get(to + 1), WordClass.DETERMINER);
    for (int i = to + 2; told && i < Math.min(tokens.size(), to + APPOSED); i++) {
      AgentKind kind = vocabulary.nouns().of(tokens.get(i).lower());
      boolean ends = vocabulary.grammar().is(tokens.get(i), WordClass.PREPOSITION);
      if (kind == AgentKind.BODY || ends || tokens.get(i).kind() != Token.Kind.WORD) {
        return kind == AgentKind.BODY;
      }
    }
    return false;
  }

  /// So many tokens behind a name the noun stands that says what it is.
  private static final int APPOSED = 6;

  /// Tells what several names joined by "and" are.
  public AgentKind together(String words) {
    return statesTogether(words) ? AgentKind.STATE : AgentKind.PERSON;
  }

  /// "Japan, the U.S., and Canada": several states that say the same, and no person.
  private boolean statesTogether(String words) {
    List<String> names = List.of(TOGETHER.split(words, -1));
    return names.size() > 1 && names.stream().allMatch(vocabulary.known()::state);
  }

  /// "the port's adviser Lena Holt", "lawmakers Ahn Do-yun and Seo Mi-rae": people of a kind, with
  /// their names right behind it.
  private boolean called(List<Token> tokens, int from, int to) {
    int noun = to - 1;
    while (noun > from && (tokens.get(noun).capitalised() || tokens.get(noun).is("and"))) {
      noun--;
    }
    return vocabulary.nouns().of(tokens.get(noun).lower()) == AgentKind.UNNAMED;
  }

  /// Whether a title, or a noun for an office, stands among the words.
  public boolean titled(List<Token> tokens, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      Token token = tokens.get(i);
      if (NameWordLists.title(token) || vocabulary.nouns().of(token.lower()) == AgentKind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static int complementStart(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).is("of")
          || tokens.get(i).is("from")
          || tokens.get(i).is("at")
          || tokens.get(i).is("in")
          || tokens.get(i).is("for")
          || tokens.get(i).is("on")
          || tokens.get(i).is("(")) {
        return i;
      }
    }
    return to;
  }

  private static final Set<String> PLACES = WordLists.named("kinds-of-place");

  /// Names of people come without "the" and without an acronym, and end in no kind of place.
  private boolean person(List<Token> tokens, int from, int to) {
    boolean article = vocabulary.grammar().is(tokens.get(from), WordClass.DETERMINER);
    Token last = tokens.get(to - 1);
    boolean acronym = shouted(last) && !(to - from > 1 && shouted(tokens.get(to - 2)));
    boolean several = to - from == 1 && last.lower().endsWith("s");
    boolean pronoun = vocabulary.grammar().is(last, WordClass.PRONOUN);
    TextSpan words = new Run(from, to).span(tokens);
    Token first = tokens.get(from);
    boolean people = (first.is("north") || first.is("south")) && last.lower().endsWith("an");
    boolean state = people || vocabulary.known().state(text.words(words));
    boolean place = to - from > 1 && PLACES.contains(last.lower());
    return !place && !article && !acronym && !several && !pronoun && !state;
  }

  private static boolean shouted(Token token) {
    return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /// "an official in Holm", "the senior aide", "its lead analyst": one, whom no name tells.
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "^(?!.*\\band\\b|the former$)(?:(?:an?|another|one) |(?:the|its|his|her|their)"
              + " (?:(?!(?:of|in|at|for|from|with|who) )[^ ]+ )*?[^ ]*[^s ](?="
              + " (?:of|in|at|for|from|with|who)\\b|$))");

  /// Tells whether a pronoun may stand for what is of this kind.
  ///
  /// @param words its words, in lower case
  public static boolean fits(String pronoun, AgentKind kind, String words) {
    return switch (pronoun) {
      case "he", "she", "his", "her" ->
          kind == AgentKind.PERSON
              || words.equals("one of them")
              || (kind == AgentKind.UNNAMED && SOMEBODY.matcher(words).find());
      case "i" -> kind == AgentKind.PERSON;
      case "it", "its" ->
          !words.endsWith("ians")
              && (kind == AgentKind.BODY
                  || kind == AgentKind.STATE
                  || kind == AgentKind.INSTRUMENT);
      case "they", "their" ->
          (kind == AgentKind.UNNAMED && !SOMEBODY.matcher(words).find()) || words.contains(" and ");
      default -> true;
    };
  }
}
