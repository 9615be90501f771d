// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.extract.attribution.clause.MentionSpelling;
import org.briefingviewer.extract.attribution.clause.WordPlaces;
import org.briefingviewer.extract.attribution.clause.WordPlaces.WordPlace;
import org.briefingviewer.extract.attribution.mention.ApposedNames;
import org.briefingviewer.extract.attribution.mention.NameRuns;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.mention.PairResolver;
import org.briefingviewer.extract.attribution.mention.PaperNouns;
import org.briefingviewer.extract.attribution.mention.PartitiveResolver;
import org.briefingviewer.extract.attribution.mention.ShortNames;
import org.briefingviewer.extract.attribution.mention.SoleBody;
import org.briefingviewer.extract.attribution.phrase.AcronymFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.PartitiveSpeakers;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.text.Tokenizer;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells for which name a mention stands, as far as the text has given it before: never a name that
/// comes only later. The steps, in their order:
///
/// 1. "the two", "the former" ([PairResolver]) and "one of them" ([PartitiveResolver]);
/// 2. whoever made a paper or a figure, where its own words say so ([PaperNouns]);
/// 3. pronouns ([PronounResolver]);
/// 4. "the ministry": an earlier phrase with that noun which says which;
/// 5. a surname, a short form, letters or a title ([ShortNames]);
/// 6. a name beside a noun that says what it is ([ApposedNames]), written as it is known.
///
/// Steps 3 to 5 go back a mention at a time until it is full. A description by trade ("the
/// economist", "the agency" of a service) is left as it stands: read on others' texts, nine of
/// eleven such guesses named somebody else.
public final class NameResolver {

  private static final int STEPS = 4;
  private static final int MOST = 40;

  /// A noun with what hangs on it has at most so many words.
  private static final int COMPLEMENT = 13;

  private final AnalysedText text;
  private final NameWordLists vocabulary;
  private final WordPlaces places;
  private final Map<TextSpan, Agent> resolved = new HashMap<>();
  private final TreeMap<Integer, TextSpan> sources = new TreeMap<>();
  private final ShortNames shortNames;
  private final PaperNouns papers;
  private final NameRuns runs;
  private final PronounResolver antecedents;
  private final ApposedNames apposed;
  private final PartitiveResolver some;
  private final PairResolver theTwo;
  private final SoleBody sole;

  NameResolver(AnalysedText text, NameWordLists vocabulary, AttributionIndex given) {
    List<Attribution> attributions = given.all();
    this.text = text;
    this.vocabulary = vocabulary;
    for (Attribution attribution : attributions) {
      sources.put(attribution.source().start(), attribution.source());
    }
    this.runs = new NameRuns(vocabulary);
    this.antecedents = new PronounResolver(text, vocabulary, runs, attributions);
    this.apposed = new ApposedNames(text, vocabulary, runs);
    this.some = new PartitiveResolver(text, vocabulary, apposed);
    this.theTwo = new PairResolver(text, runs, antecedents::kind, sources);
    this.sole = new SoleBody(text, vocabulary, runs, antecedents::kind, sources);

    this.papers = new PaperNouns(text, vocabulary);
    this.places = new WordPlaces(text);
    AcronymFinder acronyms = new AcronymFinder(text, vocabulary.phrases());
    this.shortNames = new ShortNames(vocabulary, runs, places, acronyms, sources);
  }

  /// Returns the agent for which the words at `mention` stand.
  public Agent resolve(TextSpan mention) {
    Agent known = resolved.get(mention);
    if (known != null) {
      return known;
    }
    Agent two = theTwo.of(mention, this::look);
    Agent found = two == null ? some.of(mention, this::look) : two;
    resolved.put(mention, found);
    return found;
  }

  private Agent look(TextSpan mention) {
    TextSpan by = papers.madeBy(mention);
    if (by != null) {
      return resolve(by);
    }
    Agent owner = owner(mention);
    if (owner != null) {
      return owner;
    }
    TextSpan named = mention;
    for (int step = 0; step < STEPS; step++) {
      TextSpan earlier = earlier(named);
      if (earlier == null || earlier.equals(named)) {
        break;
      }
      named = earlier;
      String lower = text.lower(named);
      if (PartitiveSpeakers.part(lower) || lower.equals("the latter")) {
        return resolve(named);
      }
      TextSpan made = papers.madeBy(named);
      if (made != null) {
        return resolve(made);
      }
      Agent whose = owner(named);
      if (whose != null) {
        return whose;
      }
    }
    String pronoun = text.lower(named);
    Agent body = sole.of(named, this::resolve);
    body = body == null ? sole.before(named, pronoun, this::resolve) : body;
    return body == null ? agent(named) : body;
  }

  /// "its tables", "its researchers": whoever they are of. Null where the mention is none of these,
  /// or the text names no owner.
  private @Nullable Agent owner(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    Run run = PaperNouns.run(sentence, mention);
    if (run == null) {
      return null;
    }
    String owner = tokens.get(run.from()).lower();
    boolean staff = owner.equals("its") && STAFF.contains(tokens.get(run.to() - 1).lower());
    if (!staff && !(OwnedFigures.THEIRS.contains(owner) && papers.paper(sentence, run))) {
      return null;
    }
    TextSpan at = tokens.get(run.from()).span();
    TextSpan whose = antecedents.of(owner, at);
    return whose == null ? sole.before(at, owner, this::resolve) : resolve(whose);
  }

  private static final Set<String> STAFF = WordLists.named("people-of-an-office");

  private static final Set<String> UNSAID = Set.of("we", "i", "his", "her", "its", "their");

  /// Whether the words at `mention` name nobody, and the text names nobody for whom they stand.
  boolean nobody(TextSpan mention) {
    String lower = text.lower(mention);
    if (UNSAID.contains(lower)) {
      return antecedents.of(lower, mention) == null;
    }
    boolean theirs = lower.startsWith("its ") || lower.startsWith("their ");
    return papers.nobody(mention) && !(theirs && owner(mention) != null);
  }

  private Agent agent(TextSpan named) {
    String words = text.words(named).replace('\n', ' ');
    boolean possessive = words.endsWith("'s") || words.endsWith("’s");
    String name =
        vocabulary.known().inFull(possessive ? words.substring(0, words.length() - 2) : words);
    Agent known = vocabulary.known().of(MentionSpelling.stripped(name));
    if (known != null) {
      return known;
    }
    String people = apposed.names(named);
    if (people != null) {
      return Agent.named(people, antecedents.together(words));
    }
    TextSpan bare = apposed.withoutNoun(named);
    if (bare == null) {
      return Agent.named(within(MentionSpelling.stripped(name)), kind(named));
    }
    Agent titled = vocabulary.known().of(text.words(bare));
    AgentKind kind = kind(named) == AgentKind.INSTRUMENT ? AgentKind.BODY : kind(named);
    return titled != null ? titled : Agent.named(MentionSpelling.stripped(text.words(bare)), kind);
  }

  /// Returns people as they are called within a sentence: "Analysts in Seoul" → "analysts in
  /// Seoul".
  private String within(String people) {
    String first = people.split(" ", 2)[0];
    return first.length() > 1 && vocabulary.nouns().of(first) == AgentKind.UNNAMED
        ? people.substring(0, 1).toLowerCase(Locale.ROOT) + people.substring(1)
        : people;
  }

  AgentKind kind(TextSpan mention) {
    return antecedents.kind(mention);
  }

  /// Tells whether somebody is a state's own medium.
  public boolean organ(Agent agent) {
    return vocabulary.known().organ(agent);
  }

  /// One step back to a fuller mention, or null when this one is full or nothing fuller came
  /// before.
  private @Nullable TextSpan earlier(TextSpan mention) {
    String words = text.words(mention);
    String lower = Tokenizer.lower(words);
    if (PartitiveSpeakers.part(lower) && apposed.names(mention) != null) {
      return null;
    }
    String form = lower.endsWith(" of them") ? "they" : lower;
    if (antecedents.pronoun(form)) {
      return antecedents.of(form, mention);
    }
    Sentence sentence = text.sentenceAt(mention.start());
    int end = sentence.tokenAt(mention.end());
    int from = sentence.tokenAt(mention.start());
    if (end <= from) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int to = MentionSpelling.beforeState(tokens, from, end);
    Token head = tokens.get(to - 1);
    boolean the = tokens.get(from).is("the") && to - from > 1 && to - from <= 4;
    boolean theirs = vocabulary.grammar().is(tokens.get(from), WordClass.POSSESSIVE);
    boolean known =
        !theirs
            && to - from <= 2
            && vocabulary.nouns().of(MentionSpelling.base(head.lower())) != null;
    boolean bare = (known || the) && !vocabulary.named(tokens, from, to);
    boolean same = the && tokens.get(from + 1).is("same");
    if (bare || same) {
      TextSpan here = the && to - from == 2 ? spokeHere(head, mention, sentence) : null;
      return here == null
          ? fullerByHead(MentionSpelling.base(head.lower()), mention, to - from)
          : here;
    }
    boolean surname =
        head.capitalised()
            && (to - from == 1
                || (to - from == 2 && tokens.get(from).is("the"))
                || NameWordLists.title(tokens.get(from)));
    return surname ? shortNames.fuller(head, mention) : null;
  }

  /// "The Coastal Service believes that 40 sank, two deputies briefed by the agency said": the body
  /// that has the word in the sentence, before one of an earlier sentence that is called so.
  private @Nullable TextSpan spokeHere(Token head, TextSpan mention, Sentence sentence) {
    if (!ANY_BODY.contains(head.lower())) {
      return null;
    }
    int start = sentence.tokens().getFirst().span().start();
    for (TextSpan source :
        sources.subMap(start, true, mention.start(), false).descendingMap().values()) {
      int from = sentence.tokenAt(source.start());
      boolean before = source.end() <= mention.start() && kind(source) == AgentKind.BODY;
      if (before && vocabulary.named(sentence.tokens(), from, sentence.tokenBehind(source))) {
        return source;
      }
    }
    return null;
  }

  private static final Set<String> ANY_BODY =
      Set.of("agency", "service", "organisation", "organization", "body");

  /// "the ministry": the latest earlier phrase with the same head noun that says which, of one that
  /// said nothing only where there is no other.
  private @Nullable TextSpan fullerByHead(String head, TextSpan mention, int length) {
    List<WordPlace> candidates = places.of(head);
    TextSpan weak = null;

    int tried = 0;
    for (int i = WordPlaces.lastBefore(candidates, mention); i >= 0 && tried < MOST; i--) {
      WordPlace place = candidates.get(i);
      List<Token> tokens = place.sentence().tokens();
      if (tokens.get(place.token()).span().start() >= mention.start()) {
        continue;
      }
      tried++;
      Run run = whole(place);
      if (!qualified(mention, tokens, run)) {
        continue;
      }
      if (apposed.names(run.span(tokens)) != null) {
        return run.span(tokens);
      }
      Run holder = holder(place, run);
      if (holder != null) {
        return holder.span(tokens);
      }
      if (run.to() - run.from() <= length && !vocabulary.named(tokens, run.from(), run.to())) {
        continue;
      }
      if (vocabulary.named(tokens, run.from(), run.to())) {

        return run.span(tokens);
      }
      Token first = tokens.get(run.from());
      boolean introduced =
          first.kind() == Token.Kind.NUMBER || vocabulary.grammar().is(first, WordClass.DETERMINER);
      weak = weak == null && introduced ? run.span(tokens) : weak;
    }
    return weak == null ? shortNames.holder(head, mention) : weak;
  }

  /// The phrase around a noun, as long as the text has it: a source that holds it ("34 brokers
  /// asked by the exchange"), else the noun with what hangs on it.
  private Run whole(WordPlace place) {
    List<Token> tokens = place.sentence().tokens();
    Run plain = vocabulary.phrases().nounAt(tokens, place.token());
    return withComplement(place.sentence(), plain);
  }

  /// "customs data" are no data but those of the customs: what stands before the noun has to stand
  /// in the fuller phrase too.
  private boolean qualified(TextSpan mention, List<Token> tokens, Run fuller) {
    Sentence sentence = text.sentenceAt(mention.start());
    int head = sentence.tokenAt(mention.end()) - 1;
    for (int i = sentence.tokenAt(mention.start()); i < head; i++) {
      Token word = sentence.tokens().get(i);
      boolean says =
          word.kind() == Token.Kind.WORD && !vocabulary.grammar().is(word, WordClass.DETERMINER);
      if (says
          && !word.is("same")
          && tokens.subList(fuller.from(), fuller.to()).stream()
              .noneMatch(
                  t ->
                      MentionSpelling.base(t.lower()).equals(MentionSpelling.base(word.lower())))) {
        return false;
      }
    }
    return true;
  }

  /// "the minister": the name that follows the title before, "Defence Minister Anna Lund".
  private @Nullable Run holder(WordPlace place, Run title) {
    List<Token> tokens = place.sentence().tokens();
    Run bearer = apposed.bearer(place.sentence(), title);
    if (bearer != null) {
      return bearer;
    }
    int next = place.token() + 1;
    boolean person = vocabulary.nouns().of(tokens.get(place.token()).lower()) == AgentKind.PERSON;
    Run name = person && next < tokens.size() ? runs.around(place.sentence(), next) : null;
    return name != null && name.to() > next ? new Run(title.from(), name.to()) : null;
  }

  /// Adds "of Unification", "at the shop in Ningbo" to a phrase that such words follow.
  private Run withComplement(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    TextSpan spoke = sources.get(tokens.get(run.from()).span().start());
    if (spoke != null) {
      return new Run(run.from(), Math.max(run.to(), sentence.tokenBehind(spoke)));
    }
    // "the audit of the agency by the assembly": only a paper is by somebody.
    String link = Token.word(tokens, run.to());
    boolean paper = vocabulary.nouns().of(tokens.get(run.to() - 1).lower()) == AgentKind.INSTRUMENT;
    if (!Set.of("of", "at", "for", "from").contains(link) && !(link.equals("by") && paper)) {
      return run;
    }
    Run whole = vocabulary.phrases().beginningAt(tokens, run.from());
    if (whole == null) {
      return run;
    }
    int to = run.to() + 1;
    while (to < whole.to()
        && (tokens.get(to).capitalised() || !tokens.get(to).lower().endsWith("ing"))
        && !MentionSpelling.behindName(vocabulary.grammar(), tokens, to)) {
      to++;
    }
    return to > run.to() + 1 && to - run.from() <= COMPLEMENT ? new Run(run.from(), to) : run;
  }
}
