// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.stance.GoverningWords.Governor;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Tells whether words on a tie say how it was: of an era, of a time before the one told of, or
/// given up for what is so now. The tense tells, and a time beside it.
final class PastReader {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern ERA = Pattern.compile("(1[5-9]|20)\\d0s?|1\\dth|20th");

  /// How many words may date what is told, and how many tell of now in the next clause.
  private static final int NEAR = 14;

  private static final int TEN = 10;

  /// How many years back a state still bears on the one of today.
  private static final int LATELY = 5;

  private final TrendWords words;
  private final Predicate<String> speaks;

  PastReader(TrendWords words, Predicate<String> speaks) {
    this.words = words;
    this.speaks = speaks;
  }

  private boolean is(String word, String wordClass) {
    return words.is(word, wordClass);
  }

  /// "had cooled"; "While ties deepened in the war, …".
  boolean earlier(TiePassage passage, int at, List<Governor> governors) {
    return pluperfect(passage, governors) || opening(passage, at);
  }

  /// "used to be warm", "once frosty", "were tense until 2022", "after years of strained ties".
  boolean over(TiePassage passage, int at, List<Governor> governors, @Nullable LocalDate today) {
    VerbGroup group = verb(governors);
    SentenceReading grammar = passage.grammar();
    boolean had = pluperfect(passage, governors);
    boolean was = group != null && is(grammar.word(group.from()).lower(), "WAS");
    boolean own = group != null && grammar.word(group.main()).is(passage.word(at));
    boolean been = had && group != null && (group.passive() || !own);
    for (Governor governor : governors.subList(1, governors.size())) {
      String word = grammar.word(governor.word()).lower();
      boolean used = word.equals("used") && governor.group() != null && !governor.group().passive();
      if (used || (is(word, "SPAN") && after(grammar, governor.word()))) {
        return true;
      }
    }
    return is(passage.word(at - 1), "FORMERLY")
        || (passage.word(1).equals("last") && passage.word(2).equals("time"))
        || (passage.word(at - 1).equals("from") && passage.word(at + 1).equals("to"))
        || ((was || had) && (dated(passage, at, today) || givenUp(passage, at)))
        || been
        || (past(grammar, group) && givenUp(passage, at));
  }

  private static @Nullable VerbGroup verb(List<Governor> governors) {
    for (Governor governor : governors) {
      VerbGroup group = governor.group();
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return group;
      }
    }
    return null;
  }

  private static boolean past(SentenceReading grammar, @Nullable VerbGroup group) {
    return group != null
        && grammar.word(group.from()).tag()
            == org.briefingviewer.extract.grammar.PartOfSpeech.VERB_PAST;
  }

  /// "had cooled"; not "said that it had cooled", where the tense only follows that of the saying.
  private boolean pluperfect(TiePassage passage, List<Governor> governors) {
    SentenceReading grammar = passage.grammar();
    VerbGroup group = verb(governors);
    if (group == null || !grammar.word(group.from()).is("had") || group.to() == group.from() + 1) {
      return false;
    }
    boolean supposed = grammar.word(group.from() - 1).is("if");
    int had = passage.outOfGrammar(group.from());
    if (is(passage.word(had - 1), "RELATIVE")) {
      return true;
    }
    for (int i = had - 1; i >= 0 && !words.breaks(passage, i); i--) {
      supposed |= speaks.test(passage.word(i));
    }
    for (int i = had + 1; i < passage.words().size() && !words.breaks(passage, i); i++) {
      supposed |= speaks.test(passage.word(i)) && !is(passage.word(i), "RECALLING");
    }
    return !supposed;
  }

  /// "after two years of strained ties".
  private boolean after(SentenceReading grammar, int span) {
    for (int i = span - 1; i >= 0 && span - i <= 5; i--) {
      if (grammar.word(i).is("after")) {
        return true;
      }
    }
    return false;
  }

  /// A clause or phrase that opens the sentence and goes before, up to its comma.
  private boolean opening(TiePassage passage, int at) {
    int from = 0;
    while (from < at && !Character.isLetter(passage.word(from).codePointAt(0))) {
      from++;
    }
    if (!is(passage.word(from), "EARLIER")) {
      return false;
    }
    int comma = from + 1;
    while (comma < passage.words().size() && !words.stops(passage, comma)) {
      comma++;
    }
    return comma > at && comma < passage.words().size() - 2;
  }

  /// "were tense in 2024", "until 2022", "two years ago", "in those days": before the text's own
  /// year, in the same clause.
  private boolean dated(TiePassage passage, int at, @Nullable LocalDate today) {
    int from = at;
    while (from > 0 && !words.breaks(passage, from - 1)) {
      from--;
    }
    for (int i = from;
        i < passage.words().size()
            && (i <= at || (!words.stops(passage, i) && !is(passage.word(i), "ERA_END")));
        i++) {
      String word = passage.word(i);
      boolean year =
          YEAR.matcher(word).matches()
              && is(passage.word(i - 1), "IN_YEAR")
              && (today == null || Integer.parseInt(word) < today.getYear());
      boolean until = word.equals("until") && !is(passage.word(i - 1), "NEGATION");
      boolean ago = word.equals("ago") && is(passage.word(i - 1), "LONG_SPAN");
      boolean then =
          word.equals("in")
              && is(passage.word(i + 1), "THEN_DAYS")
              && is(passage.word(i + 2), "DAYS");
      boolean opens = i == 0 && word.equals("then") && passage.word(1).equals(",");
      if (until || ago || year || then || opens) {
        return true;
      }
    }
    return false;
  }

  /// "had been cool but are now recovering", "soured, but have since been patched up": the sentence
  /// goes on to tell of now, and not of the same trend.
  private boolean givenUp(TiePassage passage, int at) {
    int turn = at + 1;
    while (turn < passage.words().size() && !is(passage.word(turn), "TURNING")) {
      turn++;
    }
    boolean now = false;
    boolean verb = false;
    boolean other = false;
    for (int i = turn + 1; i <= turn + NEAR && i < passage.words().size(); i++) {
      if (words.stops(passage, i)) {
        break;
      }
      now |= is(passage.word(i), "NOW");
      verb |= is(passage.word(i), "TOLD_OF_NOW");
      if (passage.at(i) != null && !now) {
        return false;
      }
      TrendWords.Move move = words.trend(passage, i);
      TrendWords.Move first = words.trend(passage, at);
      if (move != null && first != null && closer(move.trend()) == closer(first.trend())) {
        return false;
      }
      other |= move != null;
    }
    boolean clear = is(passage.word(turn), "CONTRAST");
    return (now && verb && (clear || other)) || (passage.word(turn).equals("before") && other);
  }

  private static boolean closer(Trend trend) {
    return trend == Trend.STRENGTHENING || trend == Trend.MENDING;
  }

  /// "in the 1960s", "in Soviet times", "during the Cold War": no part of how a tie stands. An era
  /// that opens the sentence dates all of it.
  boolean history(TiePassage passage, int at, int year) {
    int the = passage.back(at - 1, word -> is(word, "DETERMINER"));
    if (passage.word(the).equals("since") && passage.word(at + 1).equals("of")) {
      return true;
    }
    for (int i = 0; i < passage.words().size(); i++) {
      if (is(passage.word(i), "BEFORE_ERA") && era(passage, i + 1, year)) {
        int from = Math.min(i, at);
        int to = Math.max(i, at);
        boolean opens = i <= 2 && i < at;
        boolean bound = opens || to - from <= NEAR;
        for (int k = from + 1; k < to && bound; k++) {
          boolean cut = words.breaks(passage, k) || is(passage.word(k), "NOWADAYS");
          boolean when = passage.word(k).equals(",") && passage.word(k + 1).equals("when");
          boolean stop = words.stops(passage, k) && !when;
          bound = !cut && (opens || (!stop && !is(passage.word(k), "ERA_END")));
        }
        if (bound) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean era(TiePassage passage, int from, int year) {
    int i = from;
    while (i - from < 4 && is(passage.word(i), "ERA_NAME")) {
      i++;
    }
    String word = passage.word(i);
    boolean named = ERA.matcher(word).matches();
    boolean tens =
        named && word.length() < 6 && word.charAt(2) != 't' && Character.isDigit(word.charAt(3));
    boolean plural = word.endsWith("s") || passage.word(i + 1).equals("s");
    boolean decade = tens && plural && Integer.parseInt(word.substring(0, 4)) + TEN <= year;
    boolean century = named && passage.word(i + 1).equals("century");
    boolean old = YEAR.matcher(word).matches() && Integer.parseInt(word) + LATELY < year;
    return decade
        || century
        || old
        || is(word, "ERA")
        || is(word + "_" + passage.word(i + 1), "ERA");
  }
}
