// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The words that made articles are put together from.
final class Words {
  static final List<String> BODIES =
      List.of(
          "Lantern Institute",
          "River Institute",
          "Harbour Institute",
          "Grain Institute",
          "Northern Bureau",
          "Quay Commission");

  static final List<String> GROUPS =
      List.of("Harbour Office analysts", "Grain Board analysts", "Rail Survey analysts");

  static final String MINISTRY = "Ministry of Rail";
  static final String RECORDS = "customs records";

  static final List<String> HEDGES = List.of("about", "roughly", "around", "nearly");
  static final List<String> LOADS = List.of("coal", "grain", "timber", "cement", "ore");

  /// Sentences that give no figure and name nobody.
  private static final List<String> PLAIN =
      List.of(
          "The men on the night shift went home before the gates were shut, and the lamps along the"
              + " lower quay burned until the morning.",
          "Nobody opened a ledger while both sides argued over whose seals to use.",
          "The clerk at the far desk kept a book for the morning and another for the afternoon, and"
              + " would show neither.",
          "Rain had come through the roof of the old signal house and spoiled the lists on the"
              + " wall.",
          "The sidings stayed open through the winter because no order to shut them was ever"
              + " signed.",
          "A dog slept on the sacks by the door and did not stir when the whistle blew.",
          "What went over the bridge in the dark was weighed again in daylight, and the slips did"
              + " not agree.",
          "The drivers had been told to wait, and they waited, with their engines warm and their"
              + " papers wet.",
          "Along the fence the grass stood as high as the buffers, since nobody had been paid to"
              + " cut it.",
          "The inspector's chair was still warm, the tea beside it was cold, and the window stood"
              + " open.");

  private static final List<String> NAMED =
      List.of("Kim Jong-un", "Kim Jong Un", "김정은", "金正恩", "Ким Чен Ын");

  private static final String[] SYLLABLES = {
    "do", "ru", "me", "ka", "li", "so", "ta", "ne", "vi", "po", "ha", "gu", "re", "mo", "sa", "bi"
  };

  private Words() {}

  static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String plain(Random random) {
    return any(random, PLAIN);
  }

  /// Returns two sentences as a paragraph; of the first ten of an article no two are the same.
  static String filler(int number, int place) {
    return PLAIN.get((number + place) % PLAIN.size())
        + " "
        + PLAIN.get((number + 3 * place + 1) % PLAIN.size());
  }

  /// Returns one of the spellings of a name that the program knows.
  static String spelling(int number) {
    return NAMED.get(number / Answers.NAME_EVERY % NAMED.size());
  }

  /// Returns the name of the place that an article is about; no two up to 65,536 share one.
  static String place(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= SYLLABLES.length) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// Returns the name of the inspector in charge there.
  static String inspector(int number) {
    return "Han " + place(number);
  }
}
