// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.seal;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.name.NameWords;

/// Says how a briefing is sealed: by whom, when, what was left as it was, and whether it was
/// changed since. A seal that edits came after is never said without them.
public record SealWords(Messages messages) {

  /// Returns "Sealed by R. Reader, 26 November 2026: version 1.1.0", or how many edits came since.
  public String of(BundleInfo info) {
    Seal seal = info.seal();
    if (seal == null) {
      return messages.text("seal.none");
    }
    String day = new DateWords(messages).full(PartialDate.of(seal.on()));
    return seal.covers()
        ? messages.text(
            "seal.state.sealed", new NameWords(messages).of(seal.by()), day, info.version())
        : messages.text(
            "seal.state.changed",
            new NameWords(messages).of(seal.by()),
            day,
            info.version(),
            seal.changes());
  }

  /// Returns how a briefing is sealed and what was left as it was, a sentence each.
  public List<String> lines(BundleInfo info) {
    Seal seal = info.seal();
    return seal == null || seal.open().isEmpty()
        ? List.of(of(info))
        : List.of(of(info), left(seal));
  }

  /// Returns what was left as it was, or an empty string where everything was settled.
  public String left(Seal seal) {
    return seal.open().isEmpty() ? "" : messages.text("seal.open", counts(seal.open()));
  }

  /// Returns how much each check found: "Missing handling mark: 1; Proposals that nobody checked:
  /// 12".
  public String counts(List<OpenCheck> open) {
    return open.stream()
        .map(check -> messages.text("seal.open.one", messages.text(check.check()), check.count()))
        .collect(Collectors.joining("; "));
  }
}
