// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.seal.SealWords;

/// What a page says of the seal of its briefing.
public record SealLines(MessageSpeech speech) {

  /// Returns what each sheet says of the briefing that it belongs to. One that was changed since it
  /// was sealed says so on each.
  public String about(BundleInfo info) {
    Seal seal = info.seal();
    String key =
        switch (info.compared().outcome()) {
          case DIFFERS -> "print.differs";
          case NOT_SAID, NOT_COMPARED -> seal == null ? null : "print.unproven";
          case AS_SEALED -> seal == null || seal.covers() ? null : "print.changed";
        };
    return key == null ? info.title() : info.title() + " · " + speech.text(key);
  }

  /// Returns when a briefing was made and how it is sealed.
  public String cover(BundleInfo info) {
    return speech.text("print.created", day(PartialDate.of(info.created().toLocalDate())))
        + " · "
        + sealed(info);
  }

  private String sealed(BundleInfo info) {
    Seal seal = info.seal();
    if (info.compared().differs() || (seal != null && !holds(info))) {
      return seals().of(info);
    }
    if (seal == null) {
      return speech.text("print.unsealed");
    }
    String day = day(PartialDate.of(seal.on()));
    String signed = " · " + seals().briefly(info.compared().signature());
    if (!seal.covers()) {
      return speech.text(
              "print.sealed.changed", speech.name(seal.by()), day, info.version(), seal.changes())
          + signed;
    }
    String words =
        speech.text("print.sealed", speech.name(seal.by()), day, info.version()) + signed;
    String left = seals().left(seal);
    return left.isEmpty() ? words : words + " · " + left;
  }

  private SealWords seals() {
    return new SealWords(speech.messages());
  }

  private static boolean holds(BundleInfo info) {
    return info.compared().outcome() == Outcome.AS_SEALED;
  }

  private String day(PartialDate date) {
    return speech.date(date);
  }
}
