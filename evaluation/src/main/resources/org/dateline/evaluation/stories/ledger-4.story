# Hand-made stories for the ledger, continued: written before the ledger first read them.

@story none-yet
@article a 2024-03-01 Valley Post
No one had been hurt by nightfall, the police said.
@figure a1 "No one" injured 0 = source="the police" date=2024-03-01
@article b 2024-03-02 Daily Lantern
The health ministry said 12 people had been injured.
@figure b1 "12" injured 12 = who="people" source="The health ministry"
@article c 2024-03-02 Harbour Gazette
Police now speak of 15 people injured.
@figure c1 "15" injured 15 = who="people" source="Police"
@relation a1 REVISES c1
@relation b1 DIFFERS c1

@story none-at-all
@article a 2024-03-05 Valley Post
Nobody was killed in Tuesday's raid, the army said.
@figure a1 "Nobody" killed 0 = source="the army" date=2024-03-05
@article b 2024-03-06 Daily Lantern
Nine people were killed in the raid on Tuesday, villagers said.
@figure b1 "Nine" killed 9 = who="people" source="villagers" date=2024-03-05
@article c 2024-03-05 Harbour Gazette
At least four people died, a doctor said.
@figure c1 "At least four" killed 4 >= who="people" source="a doctor"
@relation a1 DIFFERS b1
@relation a1 DIFFERS c1
@relation c1 DIFFERS b1

@story a-link-repeats
@article a 2024-03-10 Northern Ledger
The health ministry said 164 people were killed.
@figure a1 "164" killed 164 = who="people" source="The health ministry"
@article b 2024-03-11 Daily Lantern
The prosecutor's office said 190 people were killed.
> Read also: 164 killed in unrest, ministries say
@figure b1 "190" killed 190 = who="people" source="The prosecutor's office"
@figure b2 "164" killed 164 = source="ministries"
@article c 2024-03-12 Valley Post
The health ministry raised its toll to 201.
@figure c1 "201" killed 201 = source="The health ministry"
@relation a1 DIFFERS b1
@relation b1 DIFFERS c1
@relation a1 REVISES c1

@story the-capital-apart
@article a 2024-03-15 Valley Post
The floods killed 40 people, 12 of them in Marapur, the governor said.
@figure a1 "40" killed 40 = who="people" source="the governor"
@figure a2 "12" killed 12 = who="them" source="the governor" place="Marapur/IND/CITY" part=a1
@article b 2024-03-15 Daily Lantern
In Marapur 15 people died, the fire brigade said.
@figure b1 "15" killed 15 = who="people" source="the fire brigade" place="Marapur/IND/CITY"
@article c 2024-03-16 Harbour Gazette
The governor said on Saturday that 52 people had died.
@figure c1 "52" killed 52 = who="people" source="The governor"
@relation a2 DIFFERS b1
@relation a1 REVISES c1

@story one-of-two-taken-back
@article a 2024-03-20 Northern Ledger
The rescue service said 30 people were killed and 80 injured.
@figure a1 "30" killed 30 = who="people" source="The rescue service"
@figure a2 "80" injured 80 = source="The rescue service"
@article b 2024-03-21 Valley Post
The rescue service withdrew its toll of 30 but stood by the number of 80 injured.
@figure b1 "30" killed 30 = source="The rescue service" status=RETRACTED
@figure b2 "80" injured 80 = source="The rescue service"
@article c 2024-03-21 Daily Lantern
At least 80 people were injured, the hospital said.
@figure c1 "At least 80" injured 80 >= who="people" source="the hospital"
@relation a1 RETRACTS b1
@relation a2 AGREES b2
@relation b2 AGREES c1

@story two-ministries-here
@article a 2024-03-25 Valley Post
The defence ministry said 12 soldiers were killed.
The ministry said seven soldiers were missing.
@figure a1 "12" killed 12 = who="soldiers" source="The defence ministry"
@figure a2 "seven" missing 7 = who="soldiers" source="The ministry"
@article b 2024-03-26 Daily Lantern
The health ministry said 14 soldiers were killed.
The ministry said nine soldiers were missing.
@figure b1 "14" killed 14 = who="soldiers" source="The health ministry"
@figure b2 "nine" missing 9 = who="soldiers" source="The ministry"
@relation a1 DIFFERS b1
@relation a2 DIFFERS b2

@story feared-and-planned
@article a 2024-04-01 Valley Post
The union said 20 miners were missing and feared that 20 could be dead.
@figure a1 "20" missing 20 = who="miners" source="The union"
@figure a2 "20#2" killed 20 = source="The union" status=HYPOTHETICAL
@article b 2024-04-02 Daily Lantern
Three miners are dead, the owner said, and 17 are missing.
@figure b1 "Three" killed 3 = who="miners" source="the owner"
@figure b2 "17" missing 17 = who="miners" source="the owner"
@article c 2024-04-02 Harbour Gazette
The union confirmed three deaths among the miners.
@figure c1 "three" killed 3 = who="miners" source="The union"
@relation b1 AGREES c1
@relation a1 DIFFERS b2

@story downward-bounds
@article a 2024-04-05 Valley Post
Fewer than 100 people came, the police said.
@figure a1 "Fewer than 100" gathered 100 < who="people" source="the police"
@article b 2024-04-05 Daily Lantern
About 80 people came, according to the mayor.
@figure b1 "About 80" gathered 80 ~ who="people" source="the mayor"
@article c 2024-04-05 Harbour Gazette
The organisers counted 400 people.
@figure c1 "400" gathered 400 = who="people" source="The organisers"
@relation a1 AGREES b1
@relation a1 DIFFERS c1
@relation b1 DIFFERS c1

@story writers-own
@article a 2024-04-10 Valley Post
Four people were killed when a wall fell.
@figure a1 "Four" killed 4 = who="people"
@article b 2024-04-11 Valley Post
Six people were killed when the wall fell on Wednesday.
@figure b1 "Six" killed 6 = who="people" date=2024-04-10
@article c 2024-04-11 Daily Lantern
Six people died under the wall, hospital officials said.
@figure c1 "Six" killed 6 = who="people" source="hospital officials"
@relation a1 REVISES b1
@relation b1 AGREES c1

@story older-number-told-twice
@article a 2024-04-20 Northern Ledger
The toll rose to 40 from 33, the interior ministry said.
@figure a1 "40" killed 40 = source="the interior ministry"
@figure a2 "33" killed 33 = source="the interior ministry" status=SUPERSEDED
@article b 2024-04-20 Valley Post
The interior ministry put the toll at 40, up from 33.
@figure b1 "40" killed 40 = source="The interior ministry"
@figure b2 "33" killed 33 = source="The interior ministry" status=SUPERSEDED
@article c 2024-04-21 Daily Lantern
A spokesman for the interior ministry said the toll stood at 44.
@figure c1 "44" killed 44 = source="A spokesman for the interior ministry"
@relation a2 REVISES a1
@relation b2 REVISES b1
@relation a1 AGREES b1
@relation b1 REVISES c1
