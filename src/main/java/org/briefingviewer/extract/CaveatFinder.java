// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds what a text says beside a figure that limits it: a clause of its own sentence ("though the
/// true number may be higher"), the sentence behind it ("Neither could be independently verified"),
/// or one soon after that refers back to it and holds a word of contrast or insufficiency.
final class CaveatFinder {

  private static final int REACH = 3;
  private static final int LONGEST = 2000;
  private static final int CONTENT_WORD = 6;
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "it", "such", "the figure", "they");

  /// What opens a clause that takes something back.
  private static final Set<String> TAKING_BACK =
      Set.of("though", "although", "but", "which", "not", "excluding", "even");

  private final Set<String> figures = new HashSet<>(WordList.read("extract/stand-ins.tsv").words());
  private final Map<String, List<Caveat>> byFirst = new HashMap<>();

  /// @param least how close to the figure it must stand to limit it
  private record Caveat(List<String> words, Reach least) {}

  /// How close words stand to a figure; each limits it by what limits it from further off, too.
  private enum Reach {
    /// Nothing binds them to it.
    NONE,
    /// Right behind its sentence, without pointing back.
    NEAR,
    /// In a clause of its own sentence.
    CLAUSE,
    /// Pointing back at it, or naming what it counts.
    ALL,
    /// Beside a noun for figures, whatever points back.
    FIGURE
  }

  CaveatFinder() {
    figures.add("toll");
    for (List<String> row : WordList.read("extract/caveats.tsv").rows()) {
      List<String> words = List.of(row.getFirst().split(" ", -1));
      Reach least = row.size() < 2 ? Reach.ALL : Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      byFirst
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
          .add(new Caveat(words, least));
    }
  }

  /// Returns the caveats of the figure at `figure` in `sentence`, in text order. In another
  /// paragraph they are those of its own figures, where it has any before.
  List<EvidenceQuote> of(TextSpan figure, Sentence sentence, AnalysedText text) {
    List<EvidenceQuote> found = new ArrayList<>();
    if (sentence.span().length() > LONGEST) {
      return found;
    }
    TextSpan clause = clause(figure, sentence);
    if (clause != null) {
      found.add(new EvidenceQuote(text.article().id(), clause, text.words(clause)));
    }
    Set<String> nouns = nouns(sentence);
    boolean pointed = true;
    int last = Math.min(text.sentences().size() - 1, sentence.index() + REACH);
    boolean others = false;
    int counted = sentence.paragraph();
    for (int s = sentence.index() + 1; s <= last; s++) {
      Sentence next = text.sentences().get(s);
      if (next.span().length() > LONGEST) {
        break;
      }
      boolean apart = counted != sentence.paragraph() && counted == next.paragraph();
      if ((others && !ofAll(next)) || apart) {
        continue;
      }
      others = !bare(next);
      counted = others ? next.paragraph() : counted;
      boolean points = pointed && points(next);
      boolean behind = s == sentence.index() + 1 && bare(next);
      Reach reach =
          refers(next, text.words(figure))
              ? Reach.FIGURE
              : points || shares(next, nouns) ? Reach.ALL : behind ? Reach.NEAR : Reach.NONE;
      if (!counts(next, text.words(figure)) && limits(next.tokens(), reach)) {
        TextSpan span = next.span();
        found.add(new EvidenceQuote(text.article().id(), span, text.words(span)));
      }
      pointed = points;
    }
    return List.copyOf(found);
  }

  /// "None of these figures could be checked": of more than the figures just before.
  private static boolean ofAll(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> ALL.contains(t.lower()));
  }

  private static final Set<String> ALL =
      Set.of(
          "figures", "numbers", "estimates", "none", "neither", "all", "both", "these", "claims");

  /// "The other put them closer to 80, but had no evidence": a sentence that gives a figure of its
  /// own speaks of that one, unless it repeats this one; years and days count nothing.
  private static boolean counts(Sentence sentence, String words) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.kind() == Token.Kind.NUMBER
                    && !words.contains(t.text())
                    && !DAY_OR_YEAR.matcher(t.text()).matches());
  }

  private static final Pattern DAY_OR_YEAR = Pattern.compile("(19|20)\\d\\d|[12]?\\d|3[01]");

  /// A sentence with figures of its own is limited by its own words, not the one before.
  private static boolean bare(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /// ", though the true number may be higher", ", a figure that does not include livestock".
  private @Nullable TextSpan clause(TextSpan figure, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.tokenAt(figure.end()); i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i + 1);
      boolean opens = ",—–(".contains(tokens.get(i).text()) && first.kind() == Token.Kind.WORD;
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        return null;
      }
      int end = opens ? clauseEnd(tokens, i + 1) : i;
      if (end > i + 1) {
        TextSpan span = new TextSpan(first.span().start(), tokens.get(end - 1).span().end());
        boolean back = TAKING_BACK.contains(first.lower());
        List<Token> clause = tokens.subList(i + 1, end);
        boolean figures = clause.stream().anyMatch(this::figure);
        if ((back || figures) && limits(clause, figures ? Reach.FIGURE : Reach.CLAUSE)) {
          return span;
        }
      }
    }
    return null;
  }

  private static int clauseEnd(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && !",;—–).:".contains(tokens.get(i).text())) {
      i++;
    }
    return i;
  }

  private boolean limits(List<Token> tokens, Reach reach) {
    boolean not = false;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      for (Caveat caveat : byFirst.getOrDefault(word, List.of())) {
        if (reach.compareTo(caveat.least()) >= 0 && Token.stand(tokens, i, caveat.words())) {
          return true;
        }
      }
      if (not && word.equals("yet") && reach.compareTo(Reach.ALL) >= 0) {
        return true;
      }
      not |= word.equals("not");
    }
    return false;
  }

  /// A sentence that opens by pointing back at what was just said.
  private static boolean points(Sentence sentence) {
    return !sentence.tokens().isEmpty() && POINTING.contains(sentence.tokens().getFirst().lower());
  }

  /// A sentence that speaks of the figure by a noun for figures: "The tally could not be verified."
  ///
  /// @param words the figure's own
  private boolean refers(Sentence sentence, String words) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (figure(tokens.get(i)) && !another(tokens, i + 1, words)) {
        return true;
      }
    }
    return false;
  }

  /// "the figure of $1 billion": it names the one it speaks of.
  private static boolean another(List<Token> tokens, int of, String words) {
    boolean number =
        of + 2 < tokens.size()
            && tokens.subList(of + 1, Math.min(tokens.size(), of + 4)).stream()
                .anyMatch(t -> t.kind() == Token.Kind.NUMBER && !words.contains(t.text()));
    return Token.word(tokens, of).equals("of") && number;
  }

  private boolean figure(Token token) {
    String word = token.lower();
    return figures.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  private static boolean shares(Sentence sentence, Set<String> nouns) {
    return sentence.tokens().stream()
        .filter(t -> !t.capitalised())
        .anyMatch(t -> nouns.contains(t.lower()));
  }

  /// The longer lower-case plural or plain nouns around the figure: what a caveat would name again.
  private static Set<String> nouns(Sentence sentence) {
    Set<String> nouns = new HashSet<>();
    for (Token token : sentence.tokens()) {
      boolean noun =
          token.kind() == Token.Kind.WORD
              && !token.capitalised()
              && token.lower().length() >= CONTENT_WORD
              && token.lower().endsWith("s");
      if (noun) {
        nouns.add(token.lower());
      }
    }
    return nouns;
  }
}
