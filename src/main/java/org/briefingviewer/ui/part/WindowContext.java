// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;

/// What a window is made of, for its parts: the models, what is remembered, and in which words,
/// letters and on which desktop they are shown. A part takes from it what it needs and hands on
/// values; no view keeps it.
public record WindowContext(
    Workbench bench, Settings settings, Messages messages, Fonts fonts, DesktopServices desk) {}
