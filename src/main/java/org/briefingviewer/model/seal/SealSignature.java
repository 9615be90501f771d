// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.seal;

import org.jspecify.annotations.Nullable;

/// By which key a seal is signed. It says nothing of who had the key in hand.
///
/// @param fingerprint of the key
/// @param name that the key's owner gave it; null where the user has no such key
public record SealSignature(String fingerprint, @Nullable String name) {}
