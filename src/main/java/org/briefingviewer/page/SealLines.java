// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.seal.SealWords;

/// What a page says of the seal of its briefing. For one thread.
public final class SealLines {
  private final Briefing briefing;
  private final MessageSpeech speech;
  private final SealedSince since;

  public SealLines(Briefing briefing, MessageSpeech speech) {
    this.briefing = briefing;
    this.speech = speech;
    this.since = new SealedSince(briefing);
  }

  /// Returns what each sheet says of the briefing that it belongs to. One of which what it says was
  /// changed since it was sealed says so on each; what is presented stands on none.
  public String about() {
    BundleInfo info = briefing.info();
    String key =
        switch (info.compared().outcome()) {
          case DIFFERS -> "print.differs";
          case NOT_SAID, NOT_COMPARED -> info.seal() == null ? null : "print.unproven";
          case AS_SEALED -> since(info).changed() ? "print.changed" : null;
        };
    return key == null ? info.title() : info.title() + " · " + speech.text(key);
  }

  /// Returns when a briefing was made and how it is sealed.
  public String cover() {
    BundleInfo info = briefing.info();
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
    String by = speech.name(seal.by());
    String signed = " · " + seals().briefly(info.compared().signature());
    if (!seal.covers()) {
      SealedSince.Since edits = since(info);
      String key = edits.said() == 0 ? "print.sealed.presented" : "print.sealed.changed";
      return speech.text(key, by, day, info.version(), edits.said(), edits.presented()) + signed;
    }
    String words = speech.text("print.sealed", by, day, info.version()) + signed;
    String left = seals().left(seal);
    return left.isEmpty() ? words : words + " · " + left;
  }

  /// Where nobody can read what the edits were, any may be of what the briefing says.
  private SealedSince.Since since(BundleInfo info) {
    try {
      return since.since();
    } catch (Refusal e) {
      Seal seal = info.seal();
      return new SealedSince.Since(true, seal == null ? 0 : seal.changes(), 0);
    }
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
