// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.signing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.bundle.signature.SigningKey;
import org.briefingviewer.cli.console.PassPhrasePrompt;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// One of some keys, as a call names it: by its name, or by the first digits of its fingerprint.
///
/// @param wanted null where the only one is meant
public record KeyChoice(@Nullable String wanted) {
  private static final int FEWEST_DIGITS = 4;

  /// Opens one of the user's own keys, whose pass phrase is asked for.
  ///
  /// @throws Refusal when it is not clear which, or the pass phrase is wrong or was not given
  public SigningKey unlocked(KeyFolder folder, VerbStreams streams) throws IOException, Refusal {
    NamedKey key = own(folder);
    PassPhrase phrase = new PassPhrasePrompt(streams.in()).askFor("the key of " + key.name());
    if (phrase == null) {
      throw new Refusal(
          key.name(), "The key is locked.", "Give the pass phrase of the key to sign.");
    }
    return folder.unlock(key, phrase);
  }

  /// Returns one of the user's own keys.
  ///
  /// @throws Refusal when there is none, or it is not clear which
  NamedKey own(KeyFolder folder) throws IOException, Refusal {
    List<NamedKey> own = folder.keys().own();
    if (own.isEmpty()) {
      throw new Refusal(
          "keys", "You have no key of your own.", "Make one: briefing-viewer key --new NAME.");
    }
    return of(own);
  }

  /// Returns one of some keys.
  ///
  /// @throws Refusal when there is no such key, or it is not clear which
  NamedKey of(List<NamedKey> keys) throws Refusal {
    List<NamedKey> found = keys.stream().filter(this::isMeant).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    String all =
        (found.isEmpty() ? keys : found)
            .stream()
                .map(key -> key.key().fingerprint() + " (" + key.name() + ")")
                .collect(Collectors.joining(", "));
    String where = wanted == null ? "keys" : wanted;
    throw found.isEmpty()
        ? new Refusal(
            where,
            "There is no such key." + (all.isEmpty() ? "" : " There is " + all + "."),
            "Name a key by its name or the first digits of its fingerprint.")
        : new Refusal(
            where,
            "Several keys are meant: " + all + ".",
            "Name a key by the first digits of its fingerprint: --key DIGITS.");
  }

  private boolean isMeant(NamedKey key) {
    if (wanted == null || key.name().equals(wanted)) {
      return true;
    }
    String digits = wanted.replace(" ", "").toLowerCase(Locale.ROOT);
    return digits.length() >= FEWEST_DIGITS && key.key().name().startsWith(digits);
  }
}
