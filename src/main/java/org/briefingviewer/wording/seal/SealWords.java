// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealSignature;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.jspecify.annotations.Nullable;

/// Says how a briefing is sealed: by whom, when, what was left as it was, and whether it was
/// changed since. A seal that edits came after is never said without them, and one that does not
/// hold never as if it did.
public record SealWords(Messages messages) {

  /// Returns "Sealed by R. Reader, 26 November 2026: version 1.1.0", or how many edits came since,
  /// or why that does not hold.
  public String of(BundleInfo info) {
    Seal seal = info.seal();
    SealComparison compared = info.compared();
    if (seal == null) {
      return messages.text(compared.differs() ? "seal.state.removed" : "seal.none");
    }
    String key =
        switch (compared.outcome()) {
          case AS_SEALED -> seal.covers() ? "seal.state.sealed" : "seal.state.changed";
          case NOT_COMPARED -> "seal.state.pending";
          case NOT_SAID -> "seal.state.unproven";
          case DIFFERS -> "seal.state.differs";
        };
    return messages.text(
        key,
        new NameWords(messages).of(seal.by()),
        new DateWords(messages).full(PartialDate.of(seal.on())),
        info.version(),
        seal.changes(),
        compared.problems().size());
  }

  /// Returns how a briefing is sealed, what was left as it was, and what the seal proves, a
  /// sentence each.
  public List<String> lines(BundleInfo info) {
    List<String> lines = new ArrayList<>();
    lines.add(of(info));
    Seal seal = info.seal();
    if (seal != null && !info.compared().differs() && !seal.open().isEmpty()) {
      lines.add(left(seal));
    }
    if (seal != null && info.compared().outcome() == Outcome.AS_SEALED) {
      lines.add(messages.text(seal.covers() ? "seal.proves" : "seal.proves.changed"));
      lines.add(signature(info.compared().signature()));
    }
    return lines;
  }

  /// Returns by which key a seal is signed, a sentence: never that it is signed by a person.
  ///
  /// @param signature null where the seal is not signed
  public String signature(@Nullable SealSignature signature) {
    return signature("seal.signature.", signature);
  }

  /// Returns the same in few words, to stand behind how the briefing is sealed.
  public String briefly(@Nullable SealSignature signature) {
    return signature("seal.signature.short.", signature);
  }

  private String signature(String key, @Nullable SealSignature signature) {
    if (signature == null) {
      return messages.text(key + "none");
    }
    String name = signature.name();
    return name == null
        ? messages.text(key + "unknown", signature.fingerprint())
        : messages.text(key + "known", signature.fingerprint(), new NameWords(messages).of(name));
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
