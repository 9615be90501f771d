// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.issued.CopyRegister;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Where the copies that verbs write are remembered, so that errata can be made to them: beside
/// those that the window remembers.
///
/// @param folder null where nothing is remembered
/// @param clock gives the moment at which a copy goes out
public record CopyMemory(@Nullable Path folder, Clock clock) {
  /// Remembers nothing.
  public static final CopyMemory NONE = new CopyMemory(null, Clock.systemUTC());

  /// Returns the remembered copies, or null where nothing is remembered.
  @Nullable CopyRegister register(MessageSpeech speech) {
    return folder == null ? null : new CopyRegister(new IssuedFolder(folder), speech);
  }

  /// Returns whether anything is remembered.
  public boolean remembers() {
    return folder != null;
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /// Remembers a copy that was just written.
  ///
  /// @param language in which the copy speaks
  /// @throws Refusal when it cannot be remembered; it is out all the same
  public void remember(Briefing briefing, CopyRegister.Outgoing way, Locale language)
      throws Refusal {
    CopyRegister register = register(new MessageSpeech(new Messages(language)));
    if (register == null) {
      return;
    }
    try {
      register.remember(briefing, false, way, now());
    } catch (IOException e) {
      throw new Refusal(
          String.valueOf(folder),
          "The copy is written, but it cannot be remembered here: " + e.getMessage() + ".",
          "See that this folder can be written to. Without a memory of the copy no erratum can be"
              + " made to it; --forget writes one that is not meant to be remembered.");
    }
  }
}
