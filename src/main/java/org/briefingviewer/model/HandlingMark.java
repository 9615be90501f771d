// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// The mark that says how a bundle may be passed on: a TLP level or a house mark. It stands on
/// every window and page. Not a classification.
///
/// @param text as shown
/// @param scheme "TLP 2.0" or the house's name, or null
public record HandlingMark(String text, @Nullable String scheme) {}
