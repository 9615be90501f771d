// SPDX-License-Identifier: Apache-2.0
/// What is said of seals. [SealWords] says how a briefing is sealed, on the window, on a page and
/// on the command line alike; [FindingWords] what the checks before a seal found.
@NullMarked
package org.briefingviewer.wording.seal;

import org.jspecify.annotations.NullMarked;
