// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.attribution.clause.PaperStatements;
import org.briefingviewer.extract.attribution.clause.PaperStatements.Statement;
import org.briefingviewer.extract.attribution.clause.ReadClauses;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who gives a figure by the grammar of its clause: the subject of the verb whose complement
/// it is ("a sum that Holt had set at 60"), or whoever stands behind "by" of the verb whose subject
/// it is. The verbs are rows of `verbs-of-giving-a-figure.tsv`.
final class GovernedFigures {
  /// What a row says of its verb.
  private static final String AT = "at";

  private static final String OF = "of";
  private static final String BY = "by";
  private static final String NOUN = "noun";
  private static final String IT = "it";
  private static final String FROM = "from";
  private static final String AS = "as";
  private static final String PAPER = "paper";
  private static final String COUNT = "count";

  /// So near behind "as" a figure stands: "as almost 60".
  private static final int NEAR = 2;

  /// Opens the figure that a verb puts something at.
  private static final Set<String> STEPS = Set.of("at", "between", "as");

  private final FunctionWords grammar;
  private final FigureMakers makers;
  private final NounPhraseFinder phrases;
  private final AgentNouns agents = new AgentNouns();
  private final PaperStatements papers = new PaperStatements(agents);
  private final Set<String> nouns = WordList.read("extract/figure-nouns.tsv").words();
  private final Map<String, Set<String>> verbs =
      WordList.read("extract/verbs-of-giving-a-figure.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> Set.of(row.get(1).split(" ", -1))));

  GovernedFigures(FunctionWords grammar, NounPhraseFinder phrases, FigureMakers makers) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.makers = makers;
  }

  /// A sentence as it is read here.
  private record Read(Sentence sentence, ReadClauses clauses) {
    SentenceReading reading() {
      return clauses.reading();
    }

    boolean figured(int from, int to) {
      return clauses.figured(from, to);
    }

    TextSpan span(int from, int to) {
      return clauses.span(from, to);
    }

    int end(int from) {
      return clauses.end(from);
    }

    int token(int word) {
      return sentence.tokenAt(reading().word(word).span().start());
    }
  }

  List<Attribution> find(AnalysedText text, Sentence sentence, QuotationIndex quoted) {
    List<TextSpan> numbers = numbers(sentence);
    List<Attribution> found = new ArrayList<>();
    if (numbers.isEmpty()) {
      return found;
    }
    SentenceReading reading = GrammarReader.own().read(text.text(), sentence, numbers, Set.of());
    Read read = new Read(sentence, new ReadClauses(reading));
    for (VerbGroup group : reading.groups()) {
      Set<String> ways = verbs.get(reading.word(group.main()).lemma());
      Attribution given = ways == null ? null : given(read, group, ways, quoted);
      if (given != null) {
        found.add(given);
      }
    }
    for (Statement each : papers.find(read.clauses())) {
      boolean inside = quoted.strictlyInside(each.cue());
      found.add(
          new Attribution(
              each.source(), each.cue(), each.kind(), sentence, each.content(), inside));
    }
    return found;
  }

  /// The numbers, each with its currency sign and words like "million".
  private List<TextSpan> numbers(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<TextSpan> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        int from = i > 0 && "$€£¥₩".contains(tokens.get(i - 1).text()) ? i - 1 : i;
        while (i + 1 < tokens.size() && grammar.is(tokens.get(i + 1), WordClass.NUMERAL)) {
          i++;
        }
        found.add(new Run(from, i + 1).span(tokens));
      }
    }
    return found;
  }

  private @Nullable Attribution given(
      Read read, VerbGroup group, Set<String> ways, QuotationIndex quoted) {
    SentenceReading reading = read.reading();
    if (ways.contains(FROM)) {
      return from(read, group, quoted);
    }
    if (group.passive()) {
      boolean by =
          ways.contains(BY)
              && group.form() == VerbGroup.Form.FINITE
              && reading.word(group.to()).is("by");
      return by ? passive(read, group, quoted) : null;
    }
    GrammarPhrase holder = read.clauses().outer(reading.phrase(reading.before(group.from())));
    Run source = maker(read, holder);
    if (holder == null || source == null) {
      return null;
    }
    int before = holder.from() - 1;
    GrammarPhrase noun =
        reading.word(before).is("that") ? reading.phrase(before - 1) : reading.antecedent(holder);
    int step = step(reading, group);
    boolean as = ways.contains(AS) && reading.word(step - 1).is(AS);
    boolean at = ways.contains(AT) || (as && read.figured(step, step + NEAR));
    if (at && step > 0 && read.figured(step, read.end(step))) {
      boolean told = noun != null || reading.object(group) != null;
      told &= !ways.contains(IT) || it(reading, group);
      TextSpan said = read.span(step, read.end(step));
      return told ? made(read, source, group, said, quoted) : null;
    }
    if (ways.contains(COUNT) && ownerless(reading, holder)) {
      int end = read.end(group.to());
      return read.figured(group.to(), end)
          ? made(read, source, group, read.span(group.to(), end), quoted)
          : null;
    }
    if (ways.contains(PAPER)) {
      return paper(read, group, holder, source, quoted);
    }
    if (!ways.contains(OF)) {
      return null;
    }
    if (noun != null && !read.figured(group.to(), read.end(group.to()))) {
      return counted(read, group, source, noun, quoted);
    }
    return total(read, group, source, quoted);
  }

  /// "the latest count", but not "the guild's count", whose owner gives what it does.
  private boolean ownerless(SentenceReading reading, GrammarPhrase holder) {
    boolean owned = false;
    for (int i = holder.from(); i < holder.to(); i++) {
      owned |= reading.word(i).tag() == PartOfSpeech.POSSESSIVE;
    }
    return !owned && nouns.contains(reading.word(holder.head()).lower());
  }

  /// "gave a higher total, 60"
  private @Nullable Attribution total(
      Read read, VerbGroup group, Run source, QuotationIndex quoted) {
    SentenceReading reading = read.reading();
    GrammarPhrase object = reading.object(group);
    boolean figure = object != null && noun(reading.word(object.head()).lower());
    int from = object == null ? 0 : object.to();
    boolean behind =
        reading.word(from).tag() == PartOfSpeech.COMMA
            || reading.word(from).tag() == PartOfSpeech.COLON
            || reading.word(from).is("of");
    boolean next = behind && read.figured(from, Math.min(from + 3, reading.words().size()));
    return figure && next
        ? made(read, source, group, read.span(from, read.end(from + 1)), quoted)
        : null;
  }

  /// "The bulletin had 60 for that night"
  private @Nullable Attribution paper(
      Read read, VerbGroup group, GrammarPhrase holder, Run source, QuotationIndex quoted) {
    GrammarPhrase object = read.reading().object(group);
    boolean paper = agents.of(read.reading().word(holder.head()).lower()) == AgentKind.INSTRUMENT;
    return paper && object != null && read.figured(object.from(), object.to())
        ? made(read, source, group, read.span(group.to(), read.end(group.to())), quoted)
        : null;
  }

  /// "had heard 60 from a trader"
  private @Nullable Attribution from(Read read, VerbGroup group, QuotationIndex quoted) {
    GrammarPhrase object = read.reading().object(group);
    int from = object == null ? 0 : object.to();
    boolean told = read.reading().word(from).is("from");
    Run source = told ? maker(read, read.reading().phrase(from + 1)) : null;
    return source != null && read.figured(group.to(), from)
        ? made(read, source, group, read.span(group.to(), from), quoted)
        : null;
  }

  /// "by the count the guild gave", "not the 60 the ministry advertises"
  private @Nullable Attribution counted(
      Read read, VerbGroup group, Run source, GrammarPhrase noun, QuotationIndex quoted) {
    SentenceReading reading = read.reading();
    if (read.figured(noun.from(), noun.to())) {
      return made(read, source, group, read.span(noun.from(), noun.to()), quoted);
    }
    int before = reading.preposition(noun);
    boolean by = before > 0 && reading.word(before).is("by");
    TextSpan said = by ? read.span(read.clauses().behindComma(before), before) : null;
    return said != null && noun(reading.word(noun.head()).lower())
        ? made(read, source, group, said, quoted)
        : null;
  }

  private boolean noun(String word) {
    return nouns.contains(word) || verbs.getOrDefault(word, Set.of()).contains(NOUN);
  }

  /// "Losses of 60 were reported by the port"
  private @Nullable Attribution passive(Read read, VerbGroup group, QuotationIndex quoted) {
    GrammarPhrase by = read.reading().phrase(group.to() + 1);
    Run source = by == null ? null : maker(read, by);
    int from = read.clauses().begin(group.from());
    return source != null && read.figured(from, group.from())
        ? made(read, source, group, read.span(from, group.from()), quoted)
        : null;
  }

  /// "had it at 60"
  private static boolean it(SentenceReading reading, VerbGroup group) {
    GrammarPhrase object = reading.object(group);
    return object != null
        && reading.word(object.head()).tag() == PartOfSpeech.PRONOUN
        && reading.word(object.to()).is("at");
  }

  /// Where the figure begins that a verb puts its object at, or -1.
  private static int step(SentenceReading reading, VerbGroup group) {
    GrammarPhrase object = reading.object(group);
    int at = object == null ? group.to() : object.to();
    while (object != null && reading.word(at).is("of") && reading.phrase(at + 1) != null) {
      GrammarPhrase more = reading.phrase(at + 1);
      at = more == null ? at : more.to();
    }
    return STEPS.contains(reading.word(at).lower()) ? at + 1 : -1;
  }

  /// The words of somebody who may give figures, or null.
  private @Nullable Run maker(Read read, @Nullable GrammarPhrase phrase) {
    List<Token> tokens = read.sentence().tokens();
    if (phrase == null || read.figured(phrase.from(), phrase.to())) {
      return null;
    }
    Run run = new Run(read.token(phrase.from()), read.token(phrase.to() - 1) + 1);
    return switch (makers.of(tokens, phrases.maker(tokens, run))) {
      case KIND, NAMED -> run;
      case PRONOUN, UNKNOWN, NOBODY -> null;
    };
  }

  private static Attribution made(
      Read read, Run source, VerbGroup group, TextSpan content, QuotationIndex quoted) {
    TextSpan cue = read.reading().word(group.main()).span();
    return new Attribution(
        source.span(read.sentence().tokens()),
        cue,
        Cue.Kind.OPINION,
        read.sentence(),
        content,
        quoted.strictlyInside(cue));
  }
}
