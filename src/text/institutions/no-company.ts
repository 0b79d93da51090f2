/** What names of wares end in: "Flexible PCB", "Rose Sensors". */
const ware = /(?:^| )(?:PCBs?|PCBA|Laminates?|EVs?|Chips?|Sensors?|Wafers?|Vehicles?)$/u;
/** A row of names that nothing parts: "ROSA LILIA IRISO TULPE". */
const row = /^(?:[A-Z]{3,12}(?: |$)){4,}/u;
/** Wares, branches of industry, posts and countries, which stand in lists too. */
const noCompany =
  /^[A-Z]{2,5}[0-9]{2,5}[A-Z]?$|^(?:E-[a-z]+|EVs?|[BHPM]{1,3}EV|ICE|SMEs?|PCBA?|AI|IT|IoT|IC|FDI|MOU|CEO|Tier|Hybrid|Startups?|Tech|Smart|Digital|Green|Soft|Data|Cloud|Big|Semiconductors?|Printed|Wafer|Automation|Robotics?|Software|Hardware|Notebook|Internet|Net|Carbon|Business|Medical|Wellness|Food|Future|Expo|World|ASEAN|Investment|Productivity|Programmable|LINE Official|Deputy|Senior|Director|Manager|Managing|President|Vice|Chairman|Chief|Executive|General|Minister|Mr|Ms|Mrs|Dr|H|The|Co|Ltd|Inc)(?![A-Za-z0-9])|^(?:Asia|Thailand|Thai|Japan|Japanese|China|Chinese|Korea|Taiwan|Singapore|Vietnam|India|Europe|USA|US|EU|UK)$/u;

/** True for a Latin name that stands in lists of companies and among what they make, and is none. */
export const isNoCompany = (name: string): boolean =>
  noCompany.test(name) || ware.test(name) || row.test(name);
