// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Says at the first edit after a seal, whatever it is, that the seal does not cover it, until the
/// seal covers all again.
public final class UnsealedNotice {
  private final Messages messages;
  private final Consumer<String> say;
  private final Runnable over;

  /// The file whose briefing is as it was sealed, or null.
  private @Nullable Path covered;

  /// @param say says it beside what is said of the edit
  /// @param over takes away what was said
  public UnsealedNotice(Messages messages, Consumer<String> say, Runnable over) {
    this.messages = messages;
    this.say = say;
    this.over = over;
  }

  public void follow(ShownBriefing shown) {
    shown.stateProperty().subscribe(state -> look(shown));
    shown.revisedProperty().subscribe(revised -> look(shown));
  }

  private void look(ShownBriefing shown) {
    OpenBriefing base = shown.base();
    Briefing briefing = shown.briefing();
    Seal seal = briefing == null ? null : briefing.about().seal();
    if (base == null || briefing == null || seal == null || seal.covers()) {
      covered = base == null || seal == null ? null : base.file();
      over.run();
      return;
    }
    if (base.file().equals(covered) && seal.changes() == 1) {
      covered = null;
      say.accept(messages.text("seal.unsealed", briefing.about().version()));
    }
  }
}
