// SPDX-License-Identifier: Apache-2.0
/// A briefing whose file is open: [OpenBriefing], with what was left unsaved of it
/// ([RecoveredWork]) and how far its hashes were compared ([BundleIntegrity]). Who opens one is a
/// [BriefingOpener].
@NullMarked
package org.briefingviewer.opening;

import org.jspecify.annotations.NullMarked;
