// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.wording.MessageSpeech;

/// Counts what leaves and what stays, and says it.
final class OutsiderWords {
  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final Map<String, Integer> stayed = new LinkedHashMap<>();

  /// Counts what leaves: the message `outsider.KIND` says it.
  void leave(String kind, int count) {
    left.merge(kind, count, Integer::sum);
  }

  void stay(String kind, int count) {
    stayed.merge(kind, count, Integer::sum);
  }

  /// Returns how many of a kind leave.
  int left(String kind) {
    return left.getOrDefault(kind, 0);
  }

  /// Returns what is told of the copy, each on a line: what is in it, what is not, and what is
  /// never.
  List<String> lines(MessageSpeech speech) {
    List<String> lines = new ArrayList<>();
    lines.add(speech.text("outsider.left", counted(left, speech)));
    String kept = counted(stayed, speech);
    if (!kept.isEmpty()) {
      lines.add(speech.text("outsider.stayed", kept));
    }
    lines.add(speech.text("outsider.never"));
    return lines;
  }

  private static String counted(Map<String, Integer> counts, MessageSpeech speech) {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (count > 0) {
            words.add(speech.text("outsider." + kind, count));
          }
        });
    return String.join(speech.text("outsider.between"), words);
  }
}
