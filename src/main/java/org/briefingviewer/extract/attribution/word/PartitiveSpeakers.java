// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;

/// Names those of several people who speak: "one of them" is one of the two traders, not both.
public record PartitiveSpeakers(AgentNouns nouns) {

  private static final Pattern PART =
      Pattern.compile(
          "(one|another|two|three|some|several|most|many|half|neither|none|each) of them");

  private static final Pattern SINGLE =
      Pattern.compile("(?:one|a|an|another) (?!number)", Pattern.CASE_INSENSITIVE);

  /// Leading words of a mention of several: how many, and which.
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:the|these|those|several|some|many|a few|both|two|three|four|five|six|seven|eight"
              + "|nine|ten|\\d+) )+",
          Pattern.CASE_INSENSITIVE);

  /// Tells whether the words `lower`, in lower case, are of some of them.
  public static boolean part(String lower) {
    return PART.matcher(lower).matches();
  }

  /// Returns the agent for which the words `mention` stand, of which all are `whole`; some of one
  /// whom the text names are not that one, and have no other name.
  public Agent of(String mention, Agent whole) {
    Matcher part = PART.matcher(mention.toLowerCase(Locale.ROOT));
    if (!part.matches()) {
      return whole;
    }
    boolean single = SINGLE.matcher(whole.name()).lookingAt();
    if (single || whole.kind() != AgentKind.UNNAMED) {
      return Agent.named(part.group(), AgentKind.UNNAMED);
    }
    String all = LEADING.matcher(whole.name()).replaceFirst("");
    // "Dealers in Holm", where a sentence begins.
    boolean plain = nouns.of(all.split(" ", 2)[0]) == AgentKind.UNNAMED;
    String people = plain ? all.substring(0, 1).toLowerCase(Locale.ROOT) + all.substring(1) : all;
    return whole.name().endsWith(" of them")
        ? whole
        : Agent.named(part.group(1) + " of the " + people, AgentKind.UNNAMED);
  }
}
