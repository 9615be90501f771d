// SPDX-License-Identifier: Apache-2.0

/// What changed since another briefing, or since the version that was saved last. Start at
/// [BriefingComparison].
@NullMarked
package org.briefingviewer.session.change;

import org.jspecify.annotations.NullMarked;
