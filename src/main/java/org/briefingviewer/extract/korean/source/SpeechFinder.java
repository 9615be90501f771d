// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.korean.cited.CitedReader;
import org.briefingviewer.extract.korean.cited.CitedReader.Cited;
import org.briefingviewer.extract.korean.cited.MakerReader;
import org.briefingviewer.extract.korean.cited.ToldReader;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.KoreanNames;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.source.SubjectReader.Candidate;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanText;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Finds who gives what each sentence of a text says. Where the sentence leaves two readings,
/// nobody does.
public final class SpeechFinder {
  private final KoreanWords words = KoreanWords.read("extract/korean/speech.tsv");
  private final KoreanWords nouns = KoreanWords.read("extract/korean/agents.tsv");
  private final ReportVerbs verbs = new ReportVerbs(words);
  private final KoreanNames names = new KoreanNames();
  private final AgentReader agents;
  private final SubjectReader subjects;
  private final MakerReader makers;
  private final CitedReader cited;
  private final SpeechCarrier carrier;
  private final HeadlineReader headlines;
  private final ToldReader told;
  private final BodyForecasts forecasts;

  /// @param common tells nouns from other words
  public SpeechFinder(NounWords common) {
    this.agents = new AgentReader(names, common, nouns);
    this.subjects = new SubjectReader(agents, common.particles(), words);
    MatterReader topics = new MatterReader(subjects, agents, common.particles(), words);
    this.carrier = new SpeechCarrier(topics, words);
    this.makers = new MakerReader(agents, common.particles(), words);
    this.cited = new CitedReader(agents, makers, common.particles(), words, nouns);
    this.told = new ToldReader(agents, cited, makers, common.particles(), words);
    this.forecasts = new BodyForecasts(agents, subjects, words);
    this.headlines = new HeadlineReader(agents, common.particles(), words);
  }

  /// Tells whether a noun is a body, a state, or a medium.
  public boolean speaker(String noun) {
    return agents.acts(noun);
  }

  /// Returns what makes chains of those who speak.
  public ChainMaker chains() {
    return new ChainMaker(names);
  }

  /// Returns who speaks in each sentence of a text, in their order.
  ///
  /// @param progress hears of every sentence
  public List<SentenceSpeech> find(KoreanText text, WorkProgress progress) {
    List<SentenceSpeech> found = new ArrayList<>();
    SpeakerMemory memory = new SpeakerMemory(nouns);
    int before = 0;
    for (KoreanSentence sentence : text.sentences()) {
      progress.at(sentence.span());
      String gap = text.article().text().substring(before, sentence.span().start());
      boolean within =
          gap.indexOf('\n') < 0
              || SpeechCarrier.itemized(sentence)
              || (!found.isEmpty() && SpeechCarrier.open(found.getLast().sentence()));
      SentenceSpeech speech = new Reading(sentence, memory, within).read();
      if (within && !found.isEmpty()) {
        speech = carrier.carried(speech, found.getLast());
      }
      speech = carrier.series(speech, found);
      carrier.back(speech, found, within);
      before = sentence.span().end();
      if (speech.spoken() && sentence.kind() == ParagraphKind.BODY) {
        memory.spoke(speech.last(), sentence.index());
      }
      found.add(speech);
    }
    found.stream()
        .filter(each -> each.spoken() && each.sentence().kind() == ParagraphKind.BODY)
        .findFirst()
        .ifPresent(first -> found.replaceAll(each -> headlines.opened(each, first)));
    return List.copyOf(found);
  }

  /// The reading of one sentence.
  private final class Reading {
    private final KoreanSentence sentence;
    private final SpeakerMemory memory;

    /// Whether the sentence before stands in the same paragraph.
    private final boolean within;

    private final List<SpeechStretch> speeches = new ArrayList<>();
    private final List<TextSpan> hearsay = new ArrayList<>();
    private final VoiceMaker makes;

    /// Where what the last of the verbs says begins.
    private int begin;

    Reading(KoreanSentence sentence, SpeakerMemory memory, boolean within) {
      this.sentence = sentence;
      this.memory = memory;
      this.within = within;
      this.makes = new VoiceMaker(sentence, memory);
    }

    SentenceSpeech read() {
      List<KoreanVoice> outer = List.of();
      int from = 0;
      List<Cited> according = cited.according(sentence);
      for (Cited each : according) {
        List<KoreanVoice> voices = quoted(each) ? List.of() : by(each);
        if (!voices.isEmpty()) {
          outer = voices;
          from = each.to();
          speeches.add(new SpeechStretch(outer, from, sentence.text().length()));
        }
      }
      said(outer, from);
      if (speeches.isEmpty()) {
        whole(told.result(sentence));
      }
      if (speeches.isEmpty()) {
        cited.given(sentence).forEach(this::given);
      }
      cited.counted(sentence).stream()
          .filter(each -> speeches.stream().noneMatch(other -> other.covers(each.to())))
          .toList()
          .forEach(this::given);
      if (speeches.isEmpty()) {
        whole(forecasts.moved(sentence));
      }
      forecasts.bracketed(sentence).forEach(this::bracketed);
      cited.grounds(sentence).forEach(this::ground);
      according.stream().filter(this::quoted).forEach(this::within);
      if (speeches.stream().allMatch(each -> each.voices().isEmpty())) {
        whole(told.read(sentence));
      }
      if (speeches.isEmpty()) {
        headline(headlines.read(sentence));
        headlines.others(sentence).forEach(this::headline);
      }
      if (speeches.isEmpty()) {
        speeches.addAll(HeadlineReader.quoted(sentence));
      }
      return new SentenceSpeech(sentence, speeches, hearsay, makes.mentions());
    }

    /// "“자료에 따르면 300명”이라고 대통령은 말했다": within words quoted it is what who speaks goes by.
    private void within(Cited each) {
      KoreanVoice voice = makes.voice(each.named(), each.from(), each.to(), false);
      SpeechStretch around =
          speeches.stream()
              .filter(s -> s.covers(each.from()))
              .reduce((_, last) -> last)
              .orElse(null);
      if (voice != null) {
        List<KoreanVoice> voices = around == null ? List.of() : around.voices();
        int to = around == null ? sentence.text().length() : around.to();
        speeches.add(new SpeechStretch(VoiceMaker.appended(voices, voice), each.to(), to));
      }
    }

    private boolean quoted(Cited each) {
      return each.named() != null && sentence.quoted().get(each.from());
    }

    /// Who is gone by; nobody where it is said only that somebody says so.
    private List<KoreanVoice> by(Cited each) {
      if (each.named() == null) {
        List<KoreanVoice> before =
            cited.pointsBack(sentence, each) ? memory.recent(sentence.index()) : List.of();
        if (before.isEmpty()) {
          hearsay(each);
        }
        return before.stream().map(KoreanVoice::goingOn).toList();
      }
      KoreanVoice voice = makes.voice(each.named(), each.from(), each.to(), false);
      KoreanVoice record = makes.voice(each.record(), each.from(), each.to(), false);
      return voice == null
          ? List.of()
          : record == null ? before(each, voice) : List.of(voice, record);
    }

    /// "연구소는 위성사진을 분석한 결과 …라고 전했다": who says so may stand before what they go by.
    private List<KoreanVoice> before(Cited each, KoreanVoice voice) {
      ReportVerb verb = verbs.find(sentence).stream().reduce((_, last) -> last).orElse(null);
      if (verb == null || verb.form() != ReportVerb.Form.FINAL || verb.start() < each.to()) {
        return List.of(voice);
      }
      return subjects.among(sentence, 0, sentence.wordAt(each.from()), false).stream()
          .filter(who -> who.topic() && who.named().kind() != AgentClass.WEAK)
          .limit(1)
          .map(who -> makes.spoken(who, verb))
          .filter(Objects::nonNull)
          .map(who -> List.of(who, voice))
          .findFirst()
          .orElse(List.of(voice));
    }

    /// What a sentence names at its end gives what stands before it.
    private void whole(@Nullable Cited each) {
      List<KoreanVoice> voices = each == null ? List.of() : by(each);
      if (each != null && !voices.isEmpty()) {
        int from = each.to() == sentence.text().length() ? 0 : each.to();
        speeches.add(new SpeechStretch(voices, from, sentence.text().length()));
      }
    }

    /// "은행(1.5%)": what stands in brackets behind whoever gives it.
    private void bracketed(Cited each) {
      KoreanVoice voice = makes.voice(each.named(), each.from(), each.to(), true);
      if (voice != null) {
        speeches.add(new SpeechStretch(List.of(voice), each.from(), each.to()));
      }
    }

    private void hearsay(Cited each) {
      String phrase = sentence.text().substring(each.from(), each.to());
      String head =
          phrase.substring(0, phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' '));
      String stem = head.endsWith("에") ? head.substring(0, head.length() - 1) : head;
      if (nouns.ending("WORD", stem) != null) {
        hearsay.add(new TextSpan(each.from(), each.to()));
      }
    }

    private void given(Cited each) {
      KoreanVoice voice = makes.voice(each.named(), each.from(), each.to(), true);
      if (voice != null) {
        speeches.add(
            new SpeechStretch(
                List.of(voice), each.to(), cited.givenEnd(sentence, each.to()), true));
      }
    }

    /// Whoever gives what stands behind a ground read it from there.
    private void ground(NamedAgent ground) {
      KoreanVoice record = makes.voice(ground, ground.to(), ground.to(), false);
      for (int i = 0; record != null && i < speeches.size(); i++) {
        SpeechStretch each = speeches.get(i);
        boolean own = each.voices().stream().anyMatch(v -> v.name().kind() == AgentClass.RECORD);
        if (!own && !each.voices().isEmpty() && each.to() > ground.to()) {
          int from = Math.max(each.from(), ground.to());
          speeches.add(
              new SpeechStretch(
                  VoiceMaker.appended(each.voices(), record), from, each.to(), each.loose()));
          return;
        }
      }
    }

    /// Goes through the verbs of saying: those that another one says in turn belong together.
    private void said(List<KoreanVoice> outer, int first) {
      List<ReportVerb> group = new ArrayList<>();
      List<KoreanVoice> same = List.of();
      boolean carries = false;
      int from = sentence.wordAt(first);
      for (ReportVerb verb : verbs.find(sentence)) {
        if (verb.word() < from) {
          continue;
        }
        int end = verbs.contentEnd(sentence, verb, from);
        if (end < 0 && group.isEmpty()) {
          continue;
        }
        group.add(verb);
        if (verb.form() == ReportVerb.Form.EMBED) {
          continue;
        }
        begin = from == 0 ? 0 : sentence.words().get(from).start();
        List<KoreanVoice> voices = voices(group, from);
        voices = voices.isEmpty() ? unlisted(verb, from) : voices;
        if (voices.isEmpty()) {
          boolean other = !carries && subjects.topic(sentence, from, verb.word());
          voices = same.isEmpty() && outer.isEmpty() ? goingOn(group) : other ? List.of() : same;
        }
        add(outer, voices, begin, verb.start());
        same = voices;
        carries = verb.form() == ReportVerb.Form.GOES_ON && !past(verb);
        from = verb.word() + 1;
        group = new ArrayList<>();
      }
    }

    /// "밝혔고" leaves room for somebody else behind it, "밝히고" does not.
    private boolean past(ReportVerb verb) {
      return sentence.word(verb.word()).chars().anyMatch(c -> Hangul.past((char) c));
    }

    private void add(List<KoreanVoice> outer, List<KoreanVoice> voices, int from, int to) {
      List<KoreanVoice> all = new ArrayList<>(outer);
      for (Cited each : cited.citing(sentence)) {
        KoreanVoice voice = makes.voice(each.named(), each.from(), each.to(), false);
        if (voice != null && each.from() < to && each.from() >= from) {
          voices = VoiceMaker.appended(voices, voice);
        }
      }
      for (KoreanVoice voice : voices) {
        all = VoiceMaker.appended(all, voice);
      }
      speeches.add(new SpeechStretch(all, from, to));
    }

    /// Who says what a group of verbs tells, the last verb's subject first.
    private List<KoreanVoice> voices(List<ReportVerb> group, int from) {
      ReportVerb first = group.getFirst();
      int end = verbs.contentEnd(sentence, first, from);
      List<Candidate> left =
          new ArrayList<>(subjects.among(sentence, from, end < 0 ? first.word() : end, false));
      List<KoreanVoice> voices = new ArrayList<>();
      for (int i = group.size() - 1; i >= 0; i--) {
        ReportVerb verb = group.get(i);
        int behind = i == 0 ? end : group.get(i - 1).word();
        Candidate subject =
            subjects.right(
                sentence,
                behind + 1,
                verb.word(),
                sentence.quoted(sentence.words().get(verb.word())));
        if (i == 0 && group.size() > 1 && sentence.quoted(sentence.words().get(verb.word()))) {
          left = new ArrayList<>(subjects.inside(sentence, from, end));
        }
        if (subject == null && (i > 0 || group.size() == 1 || left.size() > 0)) {
          boolean inside = i == 0 && group.size() > 1;
          boolean opens = memory.before(sentence.index()).isEmpty();
          subject = subjects.inner(sentence, left, verb, end, from, inside, opens);
          if (subject != null) {
            left.remove(subject);
            begin = Math.max(begin, subjects.clause(sentence, subject, from));
          }
        }
        NamedAgent maker =
            subject != null && subject.named().kind() == AgentClass.RECORD
                ? makers.maker(sentence, subject.named().word(), subject.named())
                : null;
        KoreanVoice made = makes.voice(maker, verb.start(), verb.end(), verb.estimates());
        voices = made == null ? voices : VoiceMaker.appended(voices, made);
        KoreanVoice voice = subject == null ? null : makes.spoken(subject, verb);
        if (voice != null) {
          voices = VoiceMaker.appended(voices, voice);
        }
      }
      return voices;
    }

    private List<KoreanVoice> unlisted(ReportVerb verb, int from) {
      int end = verbs.contentEnd(sentence, verb, from);
      NamedAgent named = subjects.unlisted(sentence, from, end, verb.word(), memory::knows);
      KoreanVoice voice = makes.voice(named, verb.start(), verb.end(), verb.estimates());
      if (voice == null && end >= 0 && memory.before(sentence.index()).isEmpty()) {
        NamedAgent about = subjects.about(sentence, from, end);
        KoreanVoice told = makes.voice(about, verb.start(), verb.end(), verb.estimates());
        return told == null ? List.of() : List.of(told.goingOn());
      }
      return voice == null ? List.of() : List.of(voice);
    }

    /// A sentence that names nobody, and only goes on quoting, goes on from the one before.
    private List<KoreanVoice> goingOn(List<ReportVerb> group) {
      Eojeol opening = sentence.words().getFirst();
      boolean opens = words.is("GOES_ON_WITH", opening.text());
      int end = verbs.contentEnd(sentence, group.getFirst(), 0);
      boolean quotes = end >= 0 && sentence.words().get(end).closing();
      boolean alone =
          subjects.among(sentence, 0, group.getFirst().word(), false).stream()
              .allMatch(each -> opens && !each.topic() && each.named().kind() == AgentClass.WEAK);
      boolean body = sentence.kind() == ParagraphKind.BODY;
      boolean silent =
          body
              && group.getLast().form() == ReportVerb.Form.FINAL
              && subjects.silent(sentence, end, group.getLast().word());
      return silent || (alone && (quotes || opens || within))
          ? memory.before(sentence.index()).stream().map(KoreanVoice::goingOn).toList()
          : List.of();
    }

    private void headline(@Nullable Cited each) {
      KoreanVoice voice = each == null ? null : makes.voice(each.named(), 0, 0, false);
      if (each != null && voice != null) {
        KoreanVoice heading = HeadlineReader.found(sentence, each) ? voice.goingOn() : voice;
        speeches.add(new SpeechStretch(List.of(heading), each.from(), each.to()));
      }
    }
  }
}
