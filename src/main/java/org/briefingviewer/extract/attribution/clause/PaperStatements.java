// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the papers that a sentence only names and that give its figures: "leaked ledgers showing
/// that the fleet lost 40 boats", "stood at 40 boats in the guild's latest count". Where somebody
/// issues the paper, he gives them: "The ministry released figures showing 40".
public final class PaperStatements {
  /// Verbs of giving out a paper.
  private final Set<String> issuing = WordList.read("extract/issuing-verbs.tsv").words();

  /// Papers of which a figure is said to stand in them.
  private final Set<String> records = WordList.read("extract/records-of-figures.tsv").words();

  private final CueLexicon cues = new CueLexicon();
  private final AgentNouns nouns;

  public PaperStatements(AgentNouns nouns) {
    this.nouns = nouns;
  }

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "its", "their");

  /// What a paper is the source of.
  ///
  /// @param source the words that name the paper or its issuer
  /// @param content the words whose figures are given
  public record Statement(TextSpan source, TextSpan cue, Cue.Kind kind, TextSpan content) {}

  /// Returns what papers give in a sentence, in no order.
  public List<Statement> find(ReadClauses clauses) {
    List<Statement> found = new ArrayList<>();
    SentenceReading reading = clauses.reading();
    for (int i = 1; i < reading.words().size(); i++) {
      Statement shown = shown(clauses, i);
      if (shown != null) {
        found.add(shown);
      }
    }
    for (GrammarPhrase phrase : reading.phrases()) {
      Statement standing = standing(clauses, phrase);
      if (standing != null) {
        found.add(standing);
      }
    }
    return found;
  }

  /// "a report by the guild showing that", "a report that"
  private @Nullable Statement shown(ReadClauses clauses, int at) {
    SentenceReading reading = clauses.reading();
    Cue.Kind kind = says(reading, at);
    GrammarPhrase near = kind == null ? null : before(reading, at);
    GrammarPhrase paper = paper(reading, near);
    if (kind == null || near == null || paper == null || told(reading, paper, at)) {
      return null;
    }
    boolean another = !near.equals(paper) && somebody(reading, near) && !by(reading, near);
    if (another || clauses.figured(paper.from(), near.to())) {
      return null;
    }
    GrammarPhrase issuer = issuer(clauses, paper);
    int from = letters(reading, issuer == null ? paper : issuer);
    int to = issuer == null ? near.to() : issuer.to();
    int begin = reading.word(at + 1).is("that") ? at + 2 : at + 1;
    int end = clauses.end(begin);
    return clauses.figured(begin, end)
        ? new Statement(
            clauses.span(from, to), reading.word(at).span(), kind, clauses.span(begin, end))
        : null;
  }

  /// How a word says what a paper gives: "showing", or "that" right behind it; or null.
  private Cue.@Nullable Kind says(SentenceReading reading, int at) {
    GrammarWord word = reading.word(at);
    if (word.is("that") && at > 0) {
      // "Brenn notes that": a verb that looks like a noun is none.
      GrammarPhrase noun = reading.phrase(at - 1);
      GrammarWord first = noun == null ? word : reading.word(letters(reading, noun));
      boolean named = ARTICLES.contains(first.lower());
      boolean showing = says(reading, at - 1) != null;
      return named && !showing && !reading.relative(at) ? Cue.Kind.FINDING : null;
    }
    Cue cue = cues.of(word.lower());
    boolean says = cue != null && cue.form() == Cue.Form.PARTICIPLE && cue.next().isEmpty();
    return cue != null && says && cue.kind().tells() ? cue.kind() : null;
  }

  /// "told the paper that": to whom somebody says it.
  private boolean told(SentenceReading reading, GrammarPhrase paper, int at) {
    VerbGroup verb = reading.group(reading.before(paper.from()));
    Cue cue = verb == null ? null : cues.of(reading.word(verb.main()).lower());
    return reading.word(at).is("that") && cue != null && cue.kind().tells();
  }

  /// The first word of a phrase that has a letter: an emoji names nobody.
  private static int letters(SentenceReading reading, GrammarPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.head()
        && reading.word(from).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      from++;
    }
    return from;
  }

  /// The phrase that ends before word `at`, which may be taken for a part of it ("a report warning
  /// that").
  private static @Nullable GrammarPhrase before(SentenceReading reading, int at) {
    GrammarPhrase whole = reading.phrase(at);
    return whole != null && whole.from() < at
        ? new GrammarPhrase(whole.from(), at, at - 1)
        : reading.phrase(reading.before(at));
  }

  /// "lost 40 boats in the guild's latest count"
  private @Nullable Statement standing(ReadClauses clauses, GrammarPhrase paper) {
    SentenceReading reading = clauses.reading();
    int in = reading.preposition(paper);
    boolean record =
        in > 0
            && reading.word(in).is("in")
            && records.contains(reading.word(paper.head()).lower())
            && paper.head() == paper.to() - 1
            && toldApart(reading, paper);
    if (!record || clauses.figured(paper.from(), paper.to()) || !behindFigure(clauses, in)) {
      return null;
    }
    TextSpan said = clauses.span(clauses.begin(in), in);
    TextSpan words = reading.word(in).span();
    TextSpan source = clauses.span(paper.from(), paper.to());
    return new Statement(source, words, Cue.Kind.RECORDS, said);
  }

  /// "the guild's latest count", but not "the count".
  private static boolean toldApart(SentenceReading reading, GrammarPhrase paper) {
    int from = paper.from();
    while (reading.word(from).tag() == PartOfSpeech.DETERMINER) {
      from++;
    }
    return from < paper.head();
  }

  /// Tells whether a figure, or what it counts ("40 tons of coal"), ends right before word `in`.
  private static boolean behindFigure(ReadClauses clauses, int in) {
    SentenceReading reading = clauses.reading();
    if (reading.word(in - 1).figure()) {
      return true;
    }
    GrammarPhrase before = reading.phrase(in - 1);
    int of = before == null ? -1 : reading.preposition(before);
    boolean counted = of > 0 && reading.word(of).is("of");
    GrammarPhrase figure = counted ? reading.phrase(of - 1) : before;
    return figure != null && clauses.figured(figure.from(), figure.to());
  }

  /// "The ministry has issued a statement", "The ministry answered in a statement": who gives the
  /// paper out, or null.
  private @Nullable GrammarPhrase issuer(ReadClauses clauses, GrammarPhrase paper) {
    SentenceReading reading = clauses.reading();
    int preposition = reading.preposition(paper);
    VerbGroup verb =
        reading.group(preposition < 0 ? reading.before(paper.from()) : preposition - 1);
    if (verb == null || (verb.passive() && verb.from() < verb.main())) {
      return null;
    }
    boolean issues =
        preposition < 0
            ? issuing.contains(reading.word(verb.main()).lemma())
            : reading.word(preposition).is("in");
    GrammarPhrase before = reading.phrase(reading.before(verb.from()));
    GrammarPhrase subject = reading.subject(verb);
    GrammarPhrase who = issues ? clauses.outer(subject == null ? before : subject) : null;
    return who == null || clauses.figured(who.from(), who.to()) ? null : who;
  }

  /// The paper that a phrase names or stands behind: "a report" in "a report by the guild".
  private @Nullable GrammarPhrase paper(SentenceReading reading, @Nullable GrammarPhrase near) {
    GrammarPhrase phrase = near;
    while (phrase != null
        && nouns.of(reading.word(phrase.head()).lower()) != AgentKind.INSTRUMENT) {
      int preposition = reading.preposition(phrase);
      phrase = preposition > 0 ? reading.phrase(preposition - 1) : null;
    }
    return phrase;
  }

  /// "footage of Holm asking": who speaks is not the paper.
  private boolean somebody(SentenceReading reading, GrammarPhrase phrase) {
    GrammarWord head = reading.word(phrase.head());
    AgentKind kind = nouns.of(head.lower());
    boolean agent = kind != null && kind != AgentKind.INSTRUMENT && kind != AgentKind.STATE;
    return agent || !head.tag().common();
  }

  private static boolean by(SentenceReading reading, GrammarPhrase phrase) {
    GrammarWord before = reading.word(reading.preposition(phrase));
    return before.is("by") || before.is("from");
  }
}
