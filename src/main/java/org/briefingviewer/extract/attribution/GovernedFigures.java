// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /// So near behind "as" a figure stands: "as almost 60".
  private static final int NEAR = 2;

  /// Opens what is told with a figure behind a comma.
  private static final Set<String> ADDING = Set.of("with", "including");

  /// Opens the figure that a verb puts something at.
  private static final Set<String> STEPS = Set.of("at", "between", "as");

  private final FunctionWords grammar;
  private final FigureMakers makers;
  private final NounPhraseFinder phrases;
  private final AgentNouns agents = new AgentNouns();
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
  private record Clauses(Sentence sentence, SentenceReading reading) {
    int token(int word) {
      return sentence.tokenAt(reading.word(word).span().start());
    }

    boolean figured(int from, int to) {
      int last = Math.min(reading.words().size(), to);
      return reading.words().subList(Math.max(0, from), last).stream().anyMatch(w -> w.figure());
    }

    TextSpan span(int from, int to) {
      return new TextSpan(
          reading.word(from).span().start(), reading.word(Math.max(from, to - 1)).span().end());
    }

    /// The end of the clause that word `from` stands in.
    int end(int from) {
      int at = from;
      while (at < reading.words().size() && !ends(at)) {
        at++;
      }
      return at;
    }

    /// The beginning of the clause that ends before word `to`.
    int begin(int to) {
      int at = to;
      while (at > 0 && reading.word(at - 1).tag() != PartOfSpeech.COLON && !opens(at - 1)) {
        at--;
      }
      return at;
    }

    int behindComma(int to) {
      int from = begin(to);
      for (int at = to; at > from; at--) {
        if (reading.word(at - 1).tag() == PartOfSpeech.COMMA) {
          return at;
        }
      }
      return from;
    }

    private boolean opens(int at) {
      return reading.subordinator(at) || reading.word(at).tag() == PartOfSpeech.QUOTE;
    }

    private boolean ends(int at) {
      PartOfSpeech tag = reading.word(at).tag();
      boolean goesOn =
          reading.word(at + 1).figure() || ADDING.contains(reading.word(at + 1).lower());
      boolean comma = tag == PartOfSpeech.COMMA && !goesOn;
      return comma || tag == PartOfSpeech.COLON || reading.subordinator(at);
    }
  }

  List<Attribution> find(AnalysedText text, Sentence sentence, QuotationIndex quoted) {
    List<TextSpan> numbers = numbers(sentence);
    List<Attribution> found = new ArrayList<>();
    if (numbers.isEmpty()) {
      return found;
    }
    SentenceReading reading = GrammarReader.own().read(text.text(), sentence, numbers, Set.of());
    Clauses clauses = new Clauses(sentence, reading);
    for (VerbGroup group : reading.groups()) {
      Set<String> ways = verbs.get(reading.word(group.main()).lemma());
      Attribution given = ways == null ? null : given(clauses, group, ways, quoted);
      if (given != null) {
        found.add(given);
      }
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
      Clauses clauses, VerbGroup group, Set<String> ways, QuotationIndex quoted) {
    SentenceReading reading = clauses.reading();
    if (ways.contains(FROM)) {
      return from(clauses, group, quoted);
    }
    if (group.passive()) {
      boolean by =
          ways.contains(BY)
              && group.form() == VerbGroup.Form.FINITE
              && reading.word(group.to()).is("by");
      return by ? passive(clauses, group, quoted) : null;
    }
    GrammarPhrase holder = subject(reading, reading.phrase(reading.before(group.from())));
    Run source = maker(clauses, holder);
    if (holder == null || source == null) {
      return null;
    }
    int before = holder.from() - 1;
    GrammarPhrase noun =
        reading.word(before).is("that") ? reading.phrase(before - 1) : reading.antecedent(holder);
    int step = step(reading, group);
    boolean as = ways.contains(AS) && reading.word(step - 1).is(AS);
    boolean at = ways.contains(AT) || (as && clauses.figured(step, step + NEAR));
    if (at && step > 0 && clauses.figured(step, clauses.end(step))) {
      boolean told = noun != null || reading.object(group) != null;
      told &= !ways.contains(IT) || it(reading, group);
      TextSpan said = clauses.span(step, clauses.end(step));
      return told ? made(clauses, source, group, said, quoted) : null;
    }
    if (ways.contains(PAPER)) {
      return paper(clauses, group, holder, source, quoted);
    }
    if (!ways.contains(OF)) {
      return null;
    }
    if (noun != null && !clauses.figured(group.to(), clauses.end(group.to()))) {
      return counted(clauses, group, source, noun, quoted);
    }
    return total(clauses, group, source, quoted);
  }

  /// "gave a higher total, 60"
  private @Nullable Attribution total(
      Clauses clauses, VerbGroup group, Run source, QuotationIndex quoted) {
    SentenceReading reading = clauses.reading();
    GrammarPhrase object = reading.object(group);
    boolean figure = object != null && noun(reading.word(object.head()).lower());
    int from = object == null ? 0 : object.to();
    boolean behind =
        reading.word(from).tag() == PartOfSpeech.COMMA
            || reading.word(from).tag() == PartOfSpeech.COLON
            || reading.word(from).is("of");
    boolean next = behind && clauses.figured(from, Math.min(from + 3, reading.words().size()));
    return figure && next
        ? made(clauses, source, group, clauses.span(from, clauses.end(from + 1)), quoted)
        : null;
  }

  /// "The bulletin had 60 for that night"
  private @Nullable Attribution paper(
      Clauses clauses, VerbGroup group, GrammarPhrase holder, Run source, QuotationIndex quoted) {
    GrammarPhrase object = clauses.reading().object(group);
    boolean paper =
        agents.of(clauses.reading().word(holder.head()).lower()) == AgentKind.INSTRUMENT;
    return paper && object != null && clauses.figured(object.from(), object.to())
        ? made(clauses, source, group, clauses.span(group.to(), clauses.end(group.to())), quoted)
        : null;
  }

  /// "had heard 60 from a trader"
  private @Nullable Attribution from(Clauses clauses, VerbGroup group, QuotationIndex quoted) {
    GrammarPhrase object = clauses.reading().object(group);
    int from = object == null ? 0 : object.to();
    boolean told = clauses.reading().word(from).is("from");
    Run source = told ? maker(clauses, clauses.reading().phrase(from + 1)) : null;
    return source != null && clauses.figured(group.to(), from)
        ? made(clauses, source, group, clauses.span(group.to(), from), quoted)
        : null;
  }

  /// "by the count the guild gave", "not the 60 the ministry advertises"
  private @Nullable Attribution counted(
      Clauses clauses, VerbGroup group, Run source, GrammarPhrase noun, QuotationIndex quoted) {
    SentenceReading reading = clauses.reading();
    if (clauses.figured(noun.from(), noun.to())) {
      return made(clauses, source, group, clauses.span(noun.from(), noun.to()), quoted);
    }
    int before = reading.preposition(noun);
    boolean by = before > 0 && reading.word(before).is("by");
    TextSpan said = by ? clauses.span(clauses.behindComma(before), before) : null;
    return said != null && noun(reading.word(noun.head()).lower())
        ? made(clauses, source, group, said, quoted)
        : null;
  }

  private boolean noun(String word) {
    return nouns.contains(word) || verbs.getOrDefault(word, Set.of()).contains(NOUN);
  }

  /// "Losses of 60 were reported by the port"
  private @Nullable Attribution passive(Clauses clauses, VerbGroup group, QuotationIndex quoted) {
    GrammarPhrase by = clauses.reading().phrase(group.to() + 1);
    Run source = by == null ? null : maker(clauses, by);
    int from = clauses.begin(group.from());
    return source != null && clauses.figured(from, group.from())
        ? made(clauses, source, group, clauses.span(from, group.from()), quoted)
        : null;
  }

  /// The phrase that `near` stands behind: "the embassy" in "the embassy in Lima", "a trader I met
  /// in Lima".
  private static @Nullable GrammarPhrase subject(
      SentenceReading reading, @Nullable GrammarPhrase near) {
    GrammarPhrase phrase = near;
    int preposition = phrase == null ? -1 : reading.preposition(phrase);
    while (phrase != null && preposition >= 0) {
      VerbGroup inner = reading.group(preposition - 1);
      GrammarPhrase who = inner == null ? null : reading.phrase(inner.from() - 1);
      phrase =
          who != null && reading.word(who.head()).tag() == PartOfSpeech.PRONOUN
              ? reading.phrase(who.from() - 1)
              : reading.phrase(preposition - 1);
      preposition = phrase == null ? -1 : reading.preposition(phrase);
    }
    return phrase;
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
  private @Nullable Run maker(Clauses clauses, @Nullable GrammarPhrase phrase) {
    List<Token> tokens = clauses.sentence().tokens();
    if (phrase == null || clauses.figured(phrase.from(), phrase.to())) {
      return null;
    }
    Run run = new Run(clauses.token(phrase.from()), clauses.token(phrase.to() - 1) + 1);
    return switch (makers.of(tokens, phrases.maker(tokens, run))) {
      case KIND, NAMED -> run;
      case PRONOUN, UNKNOWN, NOBODY -> null;
    };
  }

  private static Attribution made(
      Clauses clauses, Run source, VerbGroup group, TextSpan content, QuotationIndex quoted) {
    TextSpan cue = clauses.reading().word(group.main()).span();
    return new Attribution(
        source.span(clauses.sentence().tokens()),
        cue,
        Cue.Kind.OPINION,
        clauses.sentence(),
        content,
        quoted.strictlyInside(cue));
  }
}
