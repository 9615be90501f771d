// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Ends what somebody said before a clause in which the writer names somebody else: "told the Wire
/// that 40 had left, and the ministry believes", "said that 40 had left, but the mayor put it at
/// 25", "it will open, an aide said, though pictures show". Elsewhere the tense tells: what was
/// said is told in the past, so a verb in the present is the writer's own; and two figures are
/// those of two speakers ("Canberra believes it is 12, and a study counted 19").
final class WritersClauses {

  private WritersClauses() {}

  /// Shortens what the attributions `here`, all of one sentence, give to somebody.
  static void apart(List<Attribution> here) {
    parted(here);
    here.replaceAll(WritersClauses::withoutComment);
    for (int i = 0; i < here.size(); i++) {
      Attribution outer = here.get(i);
      for (int k = i + 1; k < here.size(); k++) {
        Attribution inner = here.get(k);
        boolean own = outer.kind().tells() && inner.kind().tells() && !outer.quoted();
        boolean before =
            own
                && outer.cue().end() < inner.source().start()
                && inner.source().end() < inner.cue().start()
                && outer.content().contains(inner.cue())
                && outer.content().start() < inner.source().start();
        int and = before ? joint(outer, inner, k > i + 1) : -1;
        if (and >= 0) {
          int start = outer.content().start();
          here.set(i, outer.saying(new TextSpan(start, Math.max(start, and))));
          break;
        }
      }
    }
  }

  /// "…, the ministry said, in the latest sign of deepening ties": what it is a sign of is the
  /// writer's own.
  private static Attribution withoutComment(Attribution said) {
    List<Token> tokens = said.sentence().tokens();
    int last = said.kind().tells() && !said.quoted() ? tokens.size() - 3 : -1;
    for (int i = said.sentence().tokenBehind(said.cue()); i >= 0 && i <= last; i++) {
      if (tokens.get(i).is(",") && sign(tokens, i + 1)) {
        TextSpan content = said.content();
        int end = Math.max(content.start(), tokens.get(i).span().start());
        return said.saying(new TextSpan(content.start(), Math.min(content.end(), end)));
      }
    }
    return said;
  }

  /// "in the latest sign of", "a further sign of".
  private static boolean sign(List<Token> tokens, int from) {
    int first = tokens.get(from).is("in") || tokens.get(from).is("as") ? from + 1 : from;
    for (int i = first + 1; i < Math.min(tokens.size() - 1, first + SIGN); i++) {
      Token token = tokens.get(i);
      if ((token.is("sign") || token.is("signal")) && tokens.get(i + 1).is("of")) {
        return true;
      }
    }
    return false;
  }

  /// So many words may lead to the noun.
  private static final int SIGN = 4;

  /// "…, customs figures show, and car exports fell by half, according to the agency": who closes a
  /// clause has that one, and who is named in the next has the next.
  private static void parted(List<Attribution> here) {
    for (int i = 0; i < here.size(); i++) {
      Attribution first = here.get(i);
      int joint = first.kind().tells() && !first.quoted() ? closed(first) : -1;
      boolean another = false;
      for (int k = 0; joint > 0 && k < here.size(); k++) {
        Attribution second = here.get(k);
        int start = first.sentence().tokens().get(joint).span().start();
        boolean behind =
            second.cue().start() > start
                && second.source().start() > start
                && second.sentence().equals(first.sentence());
        if (behind && second.content().start() < start && second.content().end() > start) {
          here.set(k, second.saying(new TextSpan(start, second.content().end())));
        }
        another |= behind && second.kind() != Cue.Kind.CITING;
      }
      if (another) {
        TextSpan said = first.content();
        int end = first.sentence().tokens().get(joint).span().start();
        here.set(i, first.saying(new TextSpan(said.start(), Math.min(said.end(), end))));
      }
    }
  }

  /// Where "and" or "but" stands behind whoever closes a clause; -1 where none does.
  private static int closed(Attribution first) {
    List<Token> tokens = first.sentence().tokens();
    boolean closes =
        first.content().start() < first.source().start()
            && first.source().start() < first.cue().start();
    int comma = first.sentence().tokenBehind(first.cue());
    int last = Math.min(tokens.size() - 2, comma + DAY);
    while (closes && comma < last && !tokens.get(comma).is(",")) {
      comma++;
    }
    boolean joined =
        closes
            && comma + 1 < tokens.size()
            && tokens.get(comma).is(",")
            && (tokens.get(comma + 1).is("and") || tokens.get(comma + 1).is("but"));
    return joined ? comma + 1 : -1;
  }

  /// So many words may tell when somebody spoke: "on Monday".
  private static final int DAY = 3;

  /// Where the comma stands behind which the writer goes on; -1 where the outer one does.
  private static int joint(Attribution outer, Attribution inner, boolean another) {
    List<Token> tokens = inner.sentence().tokens();
    int first = inner.sentence().tokenAt(inner.source().start());
    int comma = first - 2;
    if (comma < 0 || !tokens.get(comma).is(",")) {
      return -1;
    }
    boolean but = tokens.get(first - 1).is("but");
    boolean against = but || FunctionWords.contrasts(tokens.get(first - 1).lower());
    boolean joins = against || tokens.get(first - 1).is("and");

    boolean behind = against && outer.content().start() < outer.source().start();
    boolean figures =
        joins
            && figure(tokens, outer.sentence().tokenBehind(outer.cue()), comma)
            && figure(tokens, inner.sentence().tokenBehind(inner.cue()), tokens.size());
    return behind || ((but || figures) && !another) ? tokens.get(comma).span().start() : -1;
  }

  private static boolean figure(List<Token> tokens, int from, int to) {
    return from < to
        && tokens.subList(from, to).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }
}
