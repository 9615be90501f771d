// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import org.briefingviewer.session.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.Desk;
import org.briefingviewer.wording.Messages;

/// What a window is made of and over.
record Making(Workbench bench, Settings settings, Messages messages, Fonts fonts, Desk desk) {}
