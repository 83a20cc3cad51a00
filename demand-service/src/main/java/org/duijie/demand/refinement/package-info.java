/** How well a demand can be answered: its score, open questions and risks, and what each change did for them. */
package org.duijie.demand.refinement;
