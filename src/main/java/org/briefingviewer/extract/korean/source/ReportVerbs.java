// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.source.ReportVerb.ReportKind;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Finds the verbs of saying of a sentence by their stems, and how the sentence goes on by their
/// endings. A verb counts only behind words that end as words said do.
final class ReportVerbs {
  /// How many words may stand between what is said and its verb.
  private static final int BETWEEN = 14;

  /// How many words may stand behind a quotation, its verb the last of them.
  private static final int NEAR = 4;

  /// "보고한 것으로 전해졌다": what somebody said is only heard.
  private static final String THAT = "것으로";

  private static final Set<Character> PASTS = Set.of('었', '았', '였');

  private static final Pattern PAST = Pattern.compile("[가-힣]{2,}다");

  private static final List<ReportKind> KINDS =
      List.of(
          ReportKind.SAY,
          ReportKind.REPORT,
          ReportKind.ESTIMATE,
          ReportKind.FORESEE,
          ReportKind.BARE);

  /// What closes a title: '고용 동향'을.
  private static final String TITLED = "’'》〉」』>";

  private final KoreanWords words;

  /// @param words `speech.tsv`
  ReportVerbs(KoreanWords words) {
    this.words = words;
  }

  /// Returns the verbs outside quotations, and those that close a quotation which somebody else
  /// says.
  List<ReportVerb> find(KoreanSentence sentence) {
    List<ReportVerb> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      ReportVerb verb = at(sentence, i);
      if (verb == null) {
        continue;
      }
      boolean inside = sentence.quoted(sentence.words().get(i));
      if (!inside || (verb.form() == ReportVerb.Form.EMBED && closed(sentence, i))) {
        found.add(verb);
      }
    }
    ReportVerb last = any(sentence, found);
    if (last != null) {
      found.add(last);
    }
    return found;
  }

  /// "“…”라고 목소리를 높였다": behind words quoted every verb says that they were said.
  private @Nullable ReportVerb any(KoreanSentence sentence, List<ReportVerb> found) {
    int last = sentence.words().size() - 1;
    int from = found.isEmpty() ? 0 : found.getLast().word();
    Eojeol end = sentence.words().get(Math.max(0, last));
    String verb = end.text();
    boolean does =
        PAST.matcher(verb).matches() && Hangul.past(verb.charAt(verb.lastIndexOf('다') - 1));
    for (int i = last - 1; does && i >= Math.max(from, last - BETWEEN); i--) {
      Eojeol word = sentence.words().get(i);
      boolean quotation = word.closing() && words.ending("AFTER_QUOTE", word.text()) != null;
      boolean near = last - i <= (quotation ? NEAR : 1);
      boolean says =
          words.ending("SAYING", word.text()) != null
              || (near && (quotation || words.ending("SAID", word.text()) != null));
      if (sentence.quoted(end) != sentence.quoted(word)) {
        return null;
      }
      if (says || quotation) {
        return says && !word.text().endsWith("는")
            ? new ReportVerb(last, ReportKind.SAY, ReportVerb.Form.FINAL, end.start(), end.end())
            : null;
      }
    }
    return null;
  }

  private static boolean closed(KoreanSentence sentence, int i) {
    return i + 1 < sentence.words().size() && sentence.words().get(i + 1).closing();
  }

  private @Nullable ReportVerb at(KoreanSentence sentence, int i) {
    Eojeol word = sentence.words().get(i);
    ReportVerb since = since(sentence, i);
    if (since != null) {
      return since;
    }
    ReportVerb leads = leads(sentence, i);
    if (leads != null) {
      return leads;
    }
    for (ReportKind kind : KINDS) {
      String stem = words.opening(kind.name(), sentence.text(), word.start());
      if (stem == null || (kind == ReportKind.BARE && !quoting(sentence, i - 1))) {
        continue;
      }
      int end = word.start() + stem.length();
      int own = stem.indexOf(' ') < 0 ? i : Math.min(i + 1, sentence.words().size() - 1);
      Eojeol closes = sentence.words().get(own);
      if (end > closes.end()) {
        continue;
      }
      ReportVerb.Form form = form(sentence, own, sentence.text().substring(end, closes.end()));
      if (form != null) {
        int last = been(sentence, i) ? i + 2 : goesOn(sentence, i) ? i + 1 : i;
        return new ReportVerb(i, kind, form, word.start(), sentence.words().get(last).end());
      }
    }
    return null;
  }

  /// "제시해 왔다", "밝혀 왔다": what has been said for long.
  private @Nullable ReportVerb since(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    boolean since = next.startsWith("왔") && (word.endsWith("해") || word.endsWith("혀"));
    String past =
        since ? word.substring(0, word.length() - 1) + (word.endsWith("해") ? "했" : "혔") : "";
    for (ReportKind kind : KINDS) {
      String stem = since ? words.opening(kind.name(), past, 0) : null;
      if (stem != null && stem.length() == past.length()) {
        Eojeol last = sentence.words().get(i + 1);
        ReportVerb.Form form = form(sentence, i + 1, next.substring(1));
        return form == null
            ? null
            : new ReportVerb(i, kind, form, sentence.words().get(i).start(), last.end());
      }
    }
    return null;
  }

  /// "“…”고 말해 논란이 일었다": what somebody said, and what came of it.
  private @Nullable ReportVerb leads(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    boolean leads = word.endsWith("해") || word.endsWith("혀");
    String past =
        leads ? word.substring(0, word.length() - 1) + (word.endsWith("해") ? "했" : "혔") : "";
    boolean says = leads && past.equals(words.opening(ReportKind.SAY.name(), past, 0));
    Eojeol own = sentence.words().get(i);
    return says && i > 0 && sentence.words().get(i - 1).closing()
        ? new ReportVerb(i, ReportKind.SAY, ReportVerb.Form.CLOSES, own.start(), own.end())
        : null;
  }

  private boolean quoting(KoreanSentence sentence, int i) {
    boolean closing = i >= 0 && sentence.words().get(i).closing();
    boolean content = closing || words.ending("CONTENT_END", sentence.word(i)) != null;
    return content && (sentence.word(i).endsWith("고") || sentence.word(i).endsWith("고도"));
  }

  /// "파악하고 있다": its ending is that of the word behind it.
  private static boolean goesOn(KoreanSentence sentence, int i) {
    return sentence.word(i).endsWith("고") && sentence.word(i + 1).startsWith("있");
  }

  /// "말한 바 있다": likewise.
  private static boolean been(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    return Hangul.nieun(word.charAt(word.length() - 1))
        && sentence.word(i + 1).equals("바")
        && sentence.word(i + 2).startsWith("있");
  }

  private ReportVerb.@Nullable Form form(KoreanSentence sentence, int i, String rest) {
    boolean been = rest.isEmpty() && been(sentence, i);
    if (rest.isEmpty() && words.is("MEANWHILE", sentence.word(i + 1))) {
      return ReportVerb.Form.CLOSES;
    }
    if (rest.isEmpty() && sentence.word(i + 1).equals(THAT)) {
      boolean heard = words.opening("HEARD", sentence.word(i + 2), 0) != null;
      return heard ? ReportVerb.Form.FINAL : null;
    }
    boolean also = rest.equals("기도");
    String more =
        been ? sentence.word(i + 2) : also || goesOn(sentence, i) ? sentence.word(i + 1) : "";
    String ending = more.isEmpty() ? rest : more.substring(1);
    boolean past = PASTS.contains(ending.isEmpty() ? ' ' : ending.charAt(0));
    String close = past ? ending.substring(1) : ending;
    if (words.is("EMBED", close)) {
      boolean heard = words.is("HEARSAY", sentence.word(i + 1));
      return heard ? ReportVerb.Form.FINAL : ReportVerb.Form.EMBED;
    }
    if (words.is("FINAL", close)) {
      return closed(sentence, i) && sentence.quoted(sentence.words().get(i))
          ? ReportVerb.Form.EMBED
          : ReportVerb.Form.FINAL;
    }
    if (words.is("GOES_ON", close)) {
      return ReportVerb.Form.GOES_ON;
    }
    return words.is("CLOSES", close) ? ReportVerb.Form.CLOSES : null;
  }

  /// Returns the number of the word that ends what is said by a verb, -1 where nothing is.
  ///
  /// @param from the first word of its clause
  int contentEnd(KoreanSentence sentence, ReportVerb verb, int from) {
    int least = Math.max(from, verb.word() - BETWEEN);
    for (int i = verb.word() - 1; i >= least; i--) {
      Eojeol word = sentence.words().get(i);
      if (sentence.quoted(word) != sentence.quoted(sentence.words().get(verb.word()))) {
        return -1;
      }
      boolean quotation = word.closing() && words.ending("AFTER_QUOTE", word.text()) != null;
      boolean clause =
          words.ending("CONTENT_END", word.text()) != null || words.is("SO", word.text());
      boolean as =
          (verb.estimates() || gives(sentence, verb))
              && words.ending("CONTENT_AS", word.text()) != null
              && figure(sentence, i);
      as |=
          i == verb.word() - 1
              && ((gives(sentence, verb) && object(word.text()))
                  || words.ending("CONTENT_SAID", word.text()) != null);
      if (quotation || clause || as) {
        return i;
      }
    }
    return -1;
  }

  /// "8%로 제시했다", "올리는 방안을 발표했다": what is given out needs no clause.
  private boolean gives(KoreanSentence sentence, ReportVerb verb) {
    return words.opening("GIVES", sentence.text(), verb.start()) != null;
  }

  private boolean object(String word) {
    int end = word.length() - 1;
    boolean object = word.endsWith("을") || word.endsWith("를");
    boolean titled = object && end > 1 && TITLED.indexOf(word.charAt(end - 1)) >= 0;
    return object && words.ending("GIVEN_OUT", word.substring(0, titled ? end - 1 : end)) != null;
  }

  /// "4천700명으로": what is given as a figure; also "~인 것으로", which ends a clause by itself.
  private static boolean figure(KoreanSentence sentence, int i) {
    String near = sentence.word(i - 1) + sentence.word(i);
    return near.chars().anyMatch(Character::isDigit);
  }
}
