// SPDX-License-Identifier: Apache-2.0
/// Trials of what is left when a program ends in the middle of its work, and of what files do to
/// it.
///
/// Start at [KillTrial]: it ends a [Reviewer] over and over, and looks at the [Remains].
/// [PowerTrial] does the same with what a [Disk] may hold when the power goes. [HostileTrial]
/// imports whole sets of files that others keep to try programs; [FuzzTrial] gives readers spoilt
/// files.
@NullMarked
package org.briefingviewer.trial;

import org.jspecify.annotations.NullMarked;
