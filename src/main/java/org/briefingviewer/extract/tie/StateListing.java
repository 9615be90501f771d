// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.jspecify.annotations.Nullable;

/// Whom a preposition lists: "with its ally China and with Russia", "between the two".
///
/// @param names the states named, each once, outsiders' too
/// @param two whether the words mean a pair told before ("the two", "both sides")
/// @param meant whether they mean somebody told before ("it", "its neighbour")
/// @param strange whether they name somebody who is no known state
/// @param end one past the last word
record StateListing(List<String> names, boolean two, boolean meant, boolean strange, int end) {

  private static final int LONGEST = 24;
  private static final int SKIPPED = 5;

  StateListing {
    names = List.copyOf(names);
  }

  /// Reads the list that begins at word `from`, after the preposition.
  ///
  /// @param closed whether a verb may follow at once: the list is a subject's, or needs two
  static StateListing at(TiePassage passage, int from, TrendWords words, boolean closed) {
    List<String> names = new ArrayList<>();
    int i = from;
    int end = from;
    while (i < passage.words().size() && i - from < LONGEST) {
      int next = next(passage, i, words);
      ActorMention mention = passage.at(next);
      if (mention == null) {
        break;
      }
      if (!names.contains(mention.actor())) {
        names.add(mention.actor());
      }
      end = pastTitle(passage, mention);
      boolean last = names.size() > 1 && and(passage, i - 1) && passage.word(end).equals(",");
      i = last && !and(passage, end + 1) ? -1 : joined(passage, end);
      if (i < 0) {
        break;
      }
    }
    if (!names.isEmpty()) {
      return new StateListing(names, false, false, false, end);
    }
    StateListing unnamed = unnamed(passage, from, words);
    ActorMention apposed = unnamed.meant() ? apposed(passage, from) : null;
    return apposed == null
        ? unnamed
        : new StateListing(List.of(apposed.actor()), false, false, false, apposed.to());
  }

  /// "its northern neighbour, Russia, …": who is meant is named right behind.
  private static @Nullable ActorMention apposed(TiePassage passage, int from) {
    for (int i = from + 1; i < from + 4; i++) {
      if (passage.word(i).equals(",")) {
        ActorMention named = passage.at(i + 1);
        boolean closed = named != null && !passage.word(named.to()).equals("and");
        return closed ? named : null;
      }
    }
    return null;
  }

  private static StateListing unnamed(TiePassage passage, int from, TrendWords words) {
    String first = passage.word(from);
    boolean article = List.of("the", "its", "these", "our", "those").contains(first);
    int noun = article ? from + 1 : from;
    boolean bare = List.of("two", "both", "them", "each").contains(passage.word(noun));
    boolean of = passage.word(noun + 1).equals("of") && theTwo(passage, noun + 2, words);
    boolean two = of || (words.is(passage.word(noun), "TWO") && (article || bare));
    boolean meant =
        List.of("it", "him", "her").contains(first)
            || (article
                && List.of("neighbour", "neighbor", "country", "other")
                    .contains(last(passage, noun, words)));
    boolean strange = !two && !meant && passage.capitalised(noun);
    return new StateListing(List.of(), two, meant, strange, noun + 1);
  }

  /// "the armies of the two countries", "of both".
  private static boolean theTwo(TiePassage passage, int from, TrendWords words) {
    boolean article = List.of("the", "these", "our").contains(passage.word(from));
    int number = article ? from + 1 : from;
    boolean counted = List.of("two", "both").contains(passage.word(number));
    return (counted || (article && !passage.word(from).equals("the")))
        && words.is(passage.word(counted ? number + 1 : number), "TWO");
  }

  /// "its northern neighbour": the last word of a short phrase.
  private static String last(TiePassage passage, int noun, TrendWords words) {
    return words.is(passage.word(noun), "CARRYING")
            && !passage.word(noun + 1).isEmpty()
            && !List.of("neighbour", "neighbor").contains(passage.word(noun))
        ? passage.word(noun + 1)
        : passage.word(noun);
  }

  /// Skips what may stand before a name: "its ally", "President".
  private static int next(TiePassage passage, int from, TrendWords words) {
    int i = from;
    while (passage.at(i) == null && i - from < SKIPPED && passes(passage, i, words)) {
      i++;
    }
    return i;
  }

  private static boolean passes(TiePassage passage, int i, TrendWords words) {
    boolean common =
        !passage.capitalised(i)
            && !words.is(passage.word(i), "FUNCTION")
            && !words.stops(passage, i)
            && passage.word(i).chars().allMatch(Character::isLetter);
    return common || title(passage, i) || preposition(passage, i) || passage.word(i).equals("as");
  }

  /// "with China and with Russia".
  private static boolean preposition(TiePassage passage, int i) {
    return passage.word(i).equals("with") && passage.word(i - 1).equals("and");
  }

  private static boolean title(TiePassage passage, int i) {
    return passage.capitalised(i) && passage.capitalised(i + 1);
  }

  /// "Chinese President Xi Jinping": one name.
  private static int pastTitle(TiePassage passage, ActorMention mention) {
    int i = mention.to();
    while (i - mention.to() < SKIPPED && passage.capitalised(i)) {
      ActorMention more = passage.at(i);
      if (more != null) {
        return more.actor().equals(mention.actor()) ? more.to() : mention.to();
      }
      i++;
    }
    return mention.to();
  }

  /// "between X and Y, Z did …": an "and" closes a list.
  private static boolean and(TiePassage passage, int i) {
    return List.of("and", "or").contains(passage.word(i));
  }

  /// Where the list goes on after "and", "or", a comma or a hyphen, or -1.
  private static int joined(TiePassage passage, int end) {
    if (passage.at(end) != null) {
      return end;
    }
    int i = end;
    boolean comma = passage.word(i).equals(",");
    if (comma) {
      i++;
    }
    boolean and = List.of("and", "or").contains(passage.word(i));
    if (passage.word(i).equals("as") && passage.word(i + 1).equals("well")) {
      return i + 3;
    }
    return and ? i + 1 : comma ? i : -1;
  }
}
