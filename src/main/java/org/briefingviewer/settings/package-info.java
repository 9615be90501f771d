// SPDX-License-Identifier: Apache-2.0

/// What the program remembers between two runs: the look, the language, the size of the window, and
/// for each file its place, zoom and pane sizes.
///
/// [Settings] is what views bind to, [SettingsSnapshot] its values at one moment, [SettingsFile]
/// the file they are kept in; the file's shape is known there alone.
@NullMarked
package org.briefingviewer.settings;

import org.jspecify.annotations.NullMarked;
