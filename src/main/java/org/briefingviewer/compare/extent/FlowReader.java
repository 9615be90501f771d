// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.extent.FlowEnds.Way;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Reads between which states something goes: "China's exports to the North", "bought from Russia".
public final class FlowReader {
  /// How many words may stand between a state and what it sells: "Russia last year sold".
  private static final int FAR = 5;

  /// Words that say whose side something is told from, as verbs do not.
  private static final Set<String> FLOWS = Set.of("exports", "imports");

  private final Map<String, Way> words;

  private FlowReader(Map<String, Way> words) {
    this.words = Map.copyOf(words);
  }

  /// Reads with the program's own list.
  public static FlowReader read() {
    Map<String, Way> words = new HashMap<>();
    for (WordRow row : WordList.read("compare/flow-words.tsv").rows()) {
      for (String word : row.get(1).split(" ")) {
        words.putIfAbsent(word, Way.valueOf(row.get(0)));
      }
    }
    return new FlowReader(words);
  }

  /// Returns what the words beside a figure say.
  public FlowEnds of(WordsBeside read) {
    Set<String> from = new HashSet<>();
    Set<String> to = new HashSet<>();
    Way way = Way.NONE;
    String owner = "";
    int owned = 0;
    for (int i = read.first(); read.has(i); i++) {
      TextWord word = read.words().get(i);
      Way told = words.getOrDefault(word.lower(), Way.NONE);
      if (read.masked().get(i)) {
        owner = "";
      } else if (word.key().startsWith("@")) {
        String before = i == 0 ? "" : read.words().get(i - 1).lower();
        switch (before) {
          case "to", "into" -> to.add(word.key());
          case "from" -> from.add(word.key());
          case "in", "at", "near", "between", "and", "with" -> owner = "";
          default -> {
            owner = word.key();
            owned = i;
          }
        }
      } else if (told != Way.NONE) {
        boolean noun = FLOWS.contains(word.key());
        way = noun || way == Way.NONE ? told : way;
        if (!owner.isEmpty() && i - owned <= FAR) {
          (told == Way.OUT ? from : to).add(owner);
        }
        owner = "";
      }
    }
    boolean both = !from.isEmpty() && !to.isEmpty();
    if (way == Way.NONE && !both) {
      return FlowEnds.NONE;
    }
    return new FlowEnds(from, to, way == Way.NONE ? Way.OUT : way);
  }
}
