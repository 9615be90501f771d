// SPDX-License-Identifier: Apache-2.0
/// The copies that went out, remembered in the user's own folder: a file a copy, in
/// [org.briefingviewer.settings.issued.IssuedFolder]. Losing them loses no briefing.
@NullMarked
package org.briefingviewer.settings.issued;

import org.jspecify.annotations.NullMarked;
