/** What a demand or outcome with a given text would get; nothing of it is stored. */
package org.duijie.matching.lookups.preview;
