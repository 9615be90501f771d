// SPDX-License-Identifier: Apache-2.0

/// What Java itself does not ask of the operating system: [NativeLibrary] calls it, [IdleWork] has
/// work done only when nobody else wants the processor, [FinderFiles] hears what the Finder opens,
/// [JarTimes] gives jars their times again.
@NullMarked
package org.briefingviewer.app.system;

import org.jspecify.annotations.NullMarked;
